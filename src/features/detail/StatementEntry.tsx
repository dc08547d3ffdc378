import { citeStatement } from '@/domain/citation';
import { type Dataset, numberOf, statementCount } from '@/domain/dataset';
import type { Statement } from '@/domain/dataset-schema';
import { findPrintedOddities } from '@/domain/printed-oddities';
import { linkToSource } from '@/domain/source-link';
import { findTerms } from '@/lib/fold-text';
import { CopyButton } from '@/ui/CopyButton';
import type { MarkedRange } from '@/ui/MarkedText';
import { StatementArticle, type StatementPlace } from '@/ui/StatementArticle';
import { useThingActions } from '@/ui/thing-context';
import { words } from '@/words/en';
import { EventReferences } from './EventReferences';

interface StatementEntryProps {
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly terms: readonly string[];
  readonly eventId?: string;
  /** In a list that does not hold all of its statements at once. */
  readonly place?: StatementPlace;
}

/** A statement with the events it refers to and what a reader can do with it. */
export function StatementEntry(props: StatementEntryProps) {
  const { dataset, statement, terms, eventId, place } = props;
  const { hrefOf } = useThingActions();
  const source = dataset.source.get(statement.source.id);
  const sourceLink = source ? linkToSource(source, statement) : null;
  const link = () => hrefOf({ kind: 'statement', id: statement.id });
  return (
    <StatementArticle
      statement={statement}
      speakerName={dataset.speaker.get(statement.speaker)?.name ?? ''}
      number={numberOf(dataset, statement.id)}
      of={statementCount(dataset)}
      ranges={rangesOf(statement, terms, eventId)}
      {...(place && { place })}
    >
      <EventReferences
        dataset={dataset}
        eventIds={statement.events.filter((id) => id !== eventId)}
        also={eventId !== undefined && statement.events.includes(eventId)}
      />
      <div className="acts">
        <CopyButton label={words.statement.link} text={link} />
        <CopyButton
          label={words.statement.cite}
          text={() => citeStatement(dataset, statement, link())}
        />
        {sourceLink && (
          <a href={sourceLink} target="_blank" rel="noopener noreferrer">
            {words.statement.source}
          </a>
        )}
      </div>
    </StatementArticle>
  );
}

function rangesOf(
  statement: Statement,
  terms: readonly string[],
  eventId: string | undefined,
): readonly MarkedRange[] {
  const mentions = (statement.mentions ?? []).filter(({ event }) => event === eventId);
  const oddities = statement.form === 'direct-quote' ? findPrintedOddities(statement.text) : [];
  return [
    ...mentions.map(({ start, end }) => ({ start, end, kind: 'mention' as const })),
    ...oddities.map((range) => ({ ...range, kind: 'sic' as const })),
    ...findTerms(statement.text, terms).map((range) => ({ ...range, kind: 'found' as const })),
  ];
}
