import { memo } from 'react';
import { citeStatement } from '@/domain/cite/attribution';
import { linkToSource } from '@/domain/cite/source-link';
import type { Statement } from '@/domain/format/schema';
import { findJoints, isVerbatim } from '@/domain/format/spans';
import { type Dataset, numberOf } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { selecting } from '@/domain/model/view-state';
import { findPrintedOddities } from '@/domain/say/printed-oddities';
import { findTerms } from '@/lib/fold-text';
import { CopyButton } from '@/ui/fields/CopyButton';
import { useThingActions } from '@/ui/links/thing-context';
import type { MarkedRange } from '@/ui/statement/MarkedText';
import { StatementArticle } from '@/ui/statement/StatementArticle';
import { words } from '@/words/en';
import { EventReferences } from './EventReferences';
import { Answers, Occasion } from './Exchange';
import { actLook, actRowLook } from './looks';

interface StatementEntryProps {
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly terms: readonly string[];
  readonly eventId?: string;
  /** From 1, and of how many, in a list that does not hold all of its statements at once. */
  readonly position?: number | undefined;
  readonly size?: number | undefined;
}

/** A statement with the events it refers to and what a reader can do with it. */
export const StatementEntry = memo(function StatementEntry(props: StatementEntryProps) {
  const { dataset, statement, terms, eventId } = props;
  const { addressOf } = useThingActions();
  const source = dataset.source.get(statement.source.id);
  const sourceLink = source ? linkToSource(source, statement) : null;
  const link = () => addressOf(selecting({ kind: 'statement', id: statement.id }));
  return (
    <StatementArticle
      statement={statement}
      language={source?.language}
      direction={source?.direction}
      speakerName={nameOf(dataset, statement.speaker)}
      number={numberOf(dataset, statement.id)}
      of={dataset.counts.statements}
      ranges={rangesOf(statement, terms, eventId)}
      position={props.position}
      size={props.size}
      lead={<Occasion dataset={dataset} statement={statement} />}
    >
      <Answers dataset={dataset} statement={statement} />
      <EventReferences
        dataset={dataset}
        eventIds={statement.events.filter((id) => id !== eventId)}
        also={eventId !== undefined && statement.events.includes(eventId)}
      />
      <div className={actRowLook}>
        <CopyButton className={actLook} label={words.statement.link} text={link} />
        <CopyButton
          className={actLook}
          label={words.statement.cite}
          text={() => citeStatement(dataset, statement, link())}
        />
        {sourceLink && (
          <a className={actLook} href={sourceLink} target="_blank" rel="noopener noreferrer">
            {words.statement.source}
          </a>
        )}
      </div>
    </StatementArticle>
  );
});

function rangesOf(
  statement: Statement,
  terms: readonly string[],
  eventId: string | undefined,
): readonly MarkedRange[] {
  const mentions = (statement.mentions ?? []).filter(({ event }) => event === eventId);
  const oddities = isVerbatim(statement) ? findPrintedOddities(statement.text) : [];
  return [
    ...mentions.map(({ start, end }) => ({ start, end, kind: 'mention' as const })),
    ...findJoints(statement).map((range) => ({ ...range, kind: 'joint' as const })),
    ...oddities.map((range) => ({ ...range, kind: 'sic' as const })),
    ...findTerms(statement.text, terms).map((range) => ({ ...range, kind: 'found' as const })),
  ];
}
