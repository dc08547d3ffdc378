import { type Dataset, rowsAbout, rowsBy, rowsSaidAt, rowsTookPart } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { noRow, related } from '@/lib/rows/relation';
import type { Table } from '@/lib/rows/table';

/** A part of a table, asked by id; rows ascending. */
interface IdSet {
  readonly rows: Uint32Array;
  readonly has: (id: string) => boolean;
}

/** Events and statements that go with a thing, the thing itself left out. */
export interface Linked {
  readonly events: IdSet;
  readonly statements: IdSet;
}

const nothing: IdSet = { rows: new Uint32Array(), has: () => false };
export const nothingLinked: Linked = { events: nothing, statements: nothing };

/**
 * What goes with a thing. An event: the statements that refer to it (else those made at it), and
 * all events named in those or at which they were made. A statement: its events and where it was
 * made. A speaker: all their statements, the events these refer to, and those they took part in.
 */
export function findLinked(dataset: Dataset, thing: Thing | null): Linked {
  if (thing === null) return nothingLinked;
  const { event, statement } = dataset;
  const statements = statementRows(dataset, thing);
  const events = eventRows(dataset, thing, statements);
  if (thing.kind === 'event') events.delete(event.rowOf(thing.id) ?? -1);
  return {
    events: toIdSet(Uint32Array.from(events).sort(), event),
    statements: toIdSet(statements, statement),
  };
}

/** What some statements refer to, where they were made unless it is a speaker, and where one took part. */
function eventRows(dataset: Dataset, { kind, id }: Thing, statements: Uint32Array): Set<number> {
  const { links } = dataset;
  const isSpeaker = kind === 'speaker';
  const events = new Set(isSpeaker ? rowsTookPart(dataset, id) : []);
  for (const row of statements) {
    for (const about of related(links.events, row)) events.add(about);
    const at = links.saidAt[row] ?? noRow;
    if (!isSpeaker && at !== noRow) events.add(at);
  }
  return events;
}

function toIdSet(rows: Uint32Array, { rowOf }: Table<unknown>): IdSet {
  const held = new Set(rows);
  return { rows, has: (id) => held.has(rowOf(id) ?? -1) };
}

/**
 * Rows of the statements that a thing brings up, in article order: an event's are those that refer
 * to it, else those made at it.
 */
export function statementRows(dataset: Dataset, { kind, id }: Thing): Uint32Array {
  switch (kind) {
    case 'statement': {
      const row = dataset.statement.rowOf(id);
      return Uint32Array.from(row === undefined ? [] : [row]);
    }
    case 'speaker':
      return rowsBy(dataset, id);
    case 'event': {
      const about = rowsAbout(dataset, id);
      return about.length > 0 ? about : rowsSaidAt(dataset, id);
    }
  }
}
