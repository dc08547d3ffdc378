import type { Dataset } from './dataset';
import type { Statement } from './dataset-schema';

/** One thing a reader can point at or choose. */
export interface Thing {
  readonly kind: 'event' | 'statement' | 'speaker';
  readonly id: string;
}

/** Events and statements that go with a thing, the thing itself left out. */
export interface Linked {
  readonly events: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
}

export const nothingLinked: Linked = { events: new Set(), statements: new Set() };

/**
 * What goes with a thing. An event: the statements that refer to it (else those made at it), and
 * all events named in those or at which they were made. A statement: its events and where it was
 * made. A speaker: all their statements, and the events these refer to.
 */
export function findLinked(dataset: Dataset, thing: Thing | null): Linked {
  if (thing === null) return nothingLinked;
  const statements = statementsOf(dataset, thing);
  const withPlace = thing.kind !== 'speaker';
  const events = new Set(
    statements.flatMap((statement) => [
      ...statement.events,
      ...(withPlace ? [statement.saidAt] : []),
    ]),
  );
  if (thing.kind === 'event') events.delete(thing.id);
  return { events, statements: new Set(statements.map(({ id }) => id)) };
}

/**
 * The statements that a thing brings up, in article order: an event's are those that refer to it,
 * else those made at it.
 */
export function statementsOf(dataset: Dataset, thing: Thing): readonly Statement[] {
  switch (thing.kind) {
    case 'statement': {
      const statement = dataset.statement.get(thing.id);
      return statement ? [statement] : [];
    }
    case 'speaker':
      return dataset.statementsBy.get(thing.id) ?? [];
    case 'event':
      return dataset.statementsAbout.get(thing.id) ?? dataset.statementsSaidAt.get(thing.id) ?? [];
  }
}
