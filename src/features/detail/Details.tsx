import { memo, useEffect, useRef } from 'react';
import { Piece } from '@/ui/late/Piece';
import { words } from '@/words/en';
import { AllStatements } from './AllStatements';
import type { DetailsProps } from './details-props';
import { EventDetails } from './EventDetails';
import { EventStory } from './EventStory';
import { SpeakerDetails } from './SpeakerDetails';
import { StatementDetails } from './StatementDetails';

/** The region that shows what is selected, or all statements. */
export const Details = memo(function Details(props: DetailsProps) {
  const region = useRef<HTMLElement>(null);
  const shown = props.selection ? `${props.selection.kind} ${props.selection.id}` : '';
  // As a sheet the region scrolls by itself; each thing begins at its heading.
  useEffect(() => {
    if (shown !== '') region.current?.scrollTo?.({ top: 0 });
  }, [shown]);
  return (
    <section
      ref={region}
      id="details"
      className="details grid scroll-mt-4 grid-cols-[minmax(0,1fr)_16.5rem] content-start gap-x-8 max-lg:grid-cols-1"
      aria-label={words.details.region}
      tabIndex={-1}
      data-open={props.selection !== null && !props.inFlow}
    >
      {props.notice}
      <Piece key={shown}>
        <Selected {...props} />
      </Piece>
    </section>
  );
});

function Selected(props: DetailsProps) {
  const { dataset, selection } = props;
  const event = selection?.kind === 'event' ? dataset.event.get(selection.id) : undefined;
  if (event) return <EventDetails {...props} event={event} />;
  const statement =
    selection?.kind === 'statement' ? dataset.statement.get(selection.id) : undefined;
  if (statement) return <StatementDetails {...props} statement={statement} />;
  const speaker = selection?.kind === 'speaker' ? dataset.speaker.get(selection.id) : undefined;
  if (speaker) return <SpeakerDetails {...props} speaker={speaker} />;
  return dataset.counts.statements > 0 ? <AllStatements {...props} /> : <EventStory {...props} />;
}
