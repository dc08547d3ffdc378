import type { DatasetFile } from '@/domain/format/schema';
import type { Judgement } from '@/domain/make/judge-bench';
import { makeWords } from '@/words/make-en';
import { EventForm } from './EventForm';
import type { Desk } from './fields/desk';
import { EventNames, NameLists } from './NameLists';
import { SavePanel } from './SavePanel';
import { SourceForm } from './SourceForm';
import { SpanPanel } from './SpanPanel';
import { StatementForm } from './StatementForm';
import type { Opening } from './use-open';
import { WhatIsLeft } from './WhatIsLeft';

export interface PanelProps {
  readonly desk: Desk;
  readonly judgement: Judgement;
  readonly opening: Opening;
  /** The dataset as it is at this moment. */
  readonly onDataset: () => DatasetFile | null;
  readonly onSee: () => void;
  readonly onSaved: () => void;
  readonly onReplace: () => void;
  readonly onAnew: () => void;
}

/** The form that is open beside the text. */
export function Panel(props: PanelProps) {
  const { desk, judgement, opening, onDataset, onSee, onSaved, onReplace, onAnew } = props;
  const { bench } = desk;
  switch (opening.open.tab) {
    case 'mark':
      return <MarkPanel desk={desk} opening={opening} />;
    case 'events':
      return <EventPanel desk={desk} opening={opening} />;
    case 'names':
      return <NameLists desk={desk} open={opening.open.name} />;
    case 'source':
      return <SourceForm desk={desk} onReplace={onReplace} onAnew={onAnew} />;
    case 'left':
      return <WhatIsLeft bench={bench} judgement={judgement} onGo={opening.onGo} />;
    case 'save':
      return (
        <SavePanel
          desk={desk}
          judgement={judgement}
          onDataset={onDataset}
          onSee={onSee}
          onSaved={onSaved}
        />
      );
  }
}

type OpenProps = Pick<PanelProps, 'desk' | 'opening'>;

function MarkPanel({ desk, opening }: OpenProps) {
  const { open, last, onWidth, onMarked, onEvent, onClose } = opening;
  const number = desk.bench.statements.findIndex(({ key }) => key === open.statement);
  const statement = desk.bench.statements[number];
  if (open.span) {
    return (
      <SpanPanel
        desk={desk}
        span={open.span}
        last={last.statement}
        event={last.event}
        onSpan={onWidth}
        onMarked={onMarked}
        onEvidence={onEvent}
        onClose={onClose}
      />
    );
  }
  if (!statement) return <p className="text-ink-2">{makeWords.bench.nothing}</p>;
  return (
    <StatementForm
      key={statement.key}
      desk={desk}
      statement={statement}
      number={number + 1}
      onClose={onClose}
    />
  );
}

function EventPanel({ desk, opening }: OpenProps) {
  const { open, onEvent, onEventClose } = opening;
  const event = desk.bench.events.find(({ key }) => key === open.event);
  if (!event) return <EventNames desk={desk} onOpen={onEvent} />;
  return <EventForm key={event.key} desk={desk} event={event} onClose={onEventClose} />;
}
