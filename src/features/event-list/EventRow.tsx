import { memo } from 'react';
import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { type Dataset, rowsAbout, rowsSaidAt } from '@/domain/model/dataset';
import { sourceNounOf } from '@/domain/say/source-words';
import { findTerms } from '@/lib/fold-text';
import { ThingLink } from '@/ui/links/ThingLink';
import { useStanding } from '@/ui/links/thing-context';
import { OwnText } from '@/ui/own/OwnText';
import { Tally } from '@/ui/rows/Tally';
import type { VirtualRowProps } from '@/ui/rows/VirtualRows';
import { MarkedText } from '@/ui/statement/MarkedText';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';

interface EventRowProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly terms: readonly string[];
  /** It may have come before one of those above it. */
  readonly isOrderUncertain: boolean;
  /** What a row of a long list carries. */
  readonly row?: VirtualRowProps;
}

const title =
  'event__title col-span-full row-start-2 pe-8 font-semibold no-underline hover:text-inherit hover:underline in-linked:underline-linked';
const who = 'flex h-4 items-center gap-1.5 text-fine text-ink-2 leading-4 in-selected:text-ink';

/** Date as known over the title, and who speaks of it. The whole row links to the event. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { dataset, event, terms, isOrderUncertain, row } = props;
  const thing = { kind: 'event', id: event.id } as const;
  const standing = useStanding(thing);
  const found = findTerms(event.title, terms);
  return (
    <li
      className="event selected:bar-selected linked:bar-linked relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-hair border-b selected:bg-accent-tint pt-1.75 pr-1 pb-2 pl-3 leading-snug motion-safe:transition-[background-color] max-sm:min-h-touch max-sm:py-2.75"
      data-standing={standing}
      {...row}
    >
      <span className="event__date in-selected:text-ink text-fine text-ink-2">
        {`${describeDate(event, 'list')}${isOrderUncertain ? words.list.orderUncertain : ''}`}
      </span>
      <ThingLink thing={thing} className={title}>
        <OwnText>
          {found.length > 0 ? (
            <MarkedText
              text={event.title}
              ranges={found.map((range) => ({ ...range, kind: 'found' }))}
            />
          ) : (
            <TitleText title={event.title} />
          )}
        </OwnText>
      </ThingLink>
      <WhoSpeaks dataset={dataset} event={event} />
    </li>
  );
});

function WhoSpeaks({ dataset, event }: Pick<EventRowProps, 'dataset' | 'event'>) {
  if (!dataset.isFullyLoaded({ kind: 'event', id: event.id })) {
    return <small className={who}>{words.part.inAnotherPart}</small>;
  }
  const about = rowsAbout(dataset, event.id);
  const saidAt = rowsSaidAt(dataset, event.id);
  if (about.length > 0) {
    return (
      <small className={who}>
        <Tally statement={dataset.statement} rows={about} />
        {about.length} <span className="sr-only">{words.list.statementUnit(about.length)}</span>
      </small>
    );
  }
  if (dataset.counts.statements === 0) return null;
  return (
    <small className={who}>
      {saidAt.length > 0
        ? words.list.saidHere(saidAt.length)
        : words.list.agency(sourceNounOf(dataset))}
    </small>
  );
}
