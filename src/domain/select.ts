import type { Dataset } from './dataset';
import type { Statement, TimelineEvent } from './dataset-schema';
import type { SearchHits } from './search';

/** What the reader asks for. Empty sets and null ask for nothing and so leave all in. */
export interface Filters {
  readonly speakers: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly hits: SearchHits | null;
}

export interface Visible {
  /** In article order. */
  readonly statements: readonly Statement[];
  readonly statementIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
  /** Whether anything is filtered at all. */
  readonly filtered: boolean;
  /** Statements each option would keep, given the other filters; by id. */
  readonly speakerCounts: ReadonlyMap<string, number>;
  readonly themeCounts: ReadonlyMap<string, number>;
}

/**
 * Which statements and events pass. Filters judge one statement at a time: any of the chosen
 * speakers, and any of the chosen themes, and the words. An event stays while a kept statement
 * refers to it or was said at it, or while the words match the event itself.
 */
export function selectVisible(dataset: Dataset, filters: Filters): Visible {
  const { speakers, themes, hits } = filters;
  const filtered = speakers.size > 0 || themes.size > 0 || hits !== null;
  const saysWords = (statement: Statement) => hits === null || hits.statements.has(statement.id);
  const bySpeaker = (statement: Statement) => isChosen(speakers, [statement.speaker]);
  const byTheme = (statement: Statement) => isChosen(themes, statement.themes);
  const found = dataset.file.statements.filter(saysWords);
  const statements = found.filter((statement) => bySpeaker(statement) && byTheme(statement));
  const statementIds = new Set(statements.map(({ id }) => id));
  return {
    statements,
    statementIds,
    eventIds: new Set(
      dataset.file.events
        .filter((event) => !filtered || staysVisible({ dataset, event, statementIds, hits }))
        .map(({ id }) => id),
    ),
    filtered,
    speakerCounts: countBy(found.filter(byTheme), (statement) => [statement.speaker]),
    themeCounts: countBy(found.filter(bySpeaker), (statement) => statement.themes),
  };
}

function isChosen(chosen: ReadonlySet<string>, values: readonly string[]): boolean {
  return chosen.size === 0 || values.some((value) => chosen.has(value));
}

interface EventQuestion {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly statementIds: ReadonlySet<string>;
  readonly hits: SearchHits | null;
}

function staysVisible({ dataset, event, statementIds, hits }: EventQuestion): boolean {
  const about = dataset.statementsAbout.get(event.id) ?? [];
  const saidAt = dataset.statementsSaidAt.get(event.id) ?? [];
  return (
    hits?.events.has(event.id) ||
    about.some(({ id }) => statementIds.has(id)) ||
    saidAt.some(({ id }) => statementIds.has(id))
  );
}

function countBy(
  statements: readonly Statement[],
  keysOf: (statement: Statement) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const key of new Set(keysOf(statement))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
