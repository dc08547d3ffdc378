import { partsOf, quoteSql } from './event-sql';
import type { Thing } from './linked';
import type { TimeWindow } from './time-scale';

/** One row: how many events and statements there are, and where the first and the last event begin. */
export const boundsSql = `SELECT min(begins) AS first, max(begins) AS last,
  CAST(count(*) AS DOUBLE) AS events, (SELECT CAST(count(*) AS DOUBLE) FROM statement) AS statements
  FROM event`;

/** One row: how many events lie in a stretch; counted no further than one more than `most`. */
export function countWithinSql(stretch: TimeWindow, most: number): string {
  return `SELECT CAST(count(*) AS INTEGER) AS events FROM (
    SELECT 1 FROM (${within(stretch)}) LIMIT ${most + 1})`;
}

/** One row at most: where the event that is asked for stands, or one that the statement names. Null for a speaker. */
export function aroundSql({ kind, id }: Thing): string | null {
  if (kind === 'speaker') return null;
  if (kind === 'event') return `SELECT begins, ends FROM event WHERE id = ${quoteSql(id)} LIMIT 1`;
  return `WITH named AS (
      SELECT event AS place FROM statement_event JOIN ${byId('statement', id)} AS asked ON asked.place = statement
      UNION ALL SELECT said_at FROM ${byId('statement', id)}
    )
    SELECT begins, ends FROM event SEMI JOIN named USING (place) WHERE begins IS NOT NULL
    ORDER BY begins LIMIT 1`;
}

/** Where the records to be read are written, in order of their place, to be taken in turns. */
export const shownTables = { events: 'shown_event', statements: 'shown_statement' } as const;

/** Writes all records there. */
export const allSql: readonly string[] = [
  `CREATE TEMP TABLE ${shownTables.events} AS SELECT place, record FROM event ORDER BY place`,
  `CREATE TEMP TABLE ${shownTables.statements} AS SELECT place, record FROM statement ORDER BY place`,
];

/** One row: how many statements made at the events of a part were not written. */
export const leftSql = `SELECT CAST(count(*) AS DOUBLE) AS statements
  FROM (FROM statement SEMI JOIN inside ON said_at = inside.place) ANTI JOIN said USING (place)`;

/**
 * Writes the records of a part there, and of a thing that is asked for, as `DatasetPart` has it; of the
 * statements that were made at its events and refer to none, `most`.
 */
export function partSql(
  stretch: TimeWindow,
  { thing, most }: { readonly thing: Thing | null; readonly most: number },
): readonly string[] {
  const { events, statements } = shownTables;
  const asked = (kind: 'event' | 'statement') =>
    thing?.kind === kind ? `UNION SELECT place FROM ${byId(kind, thing.id)}` : '';
  return [
    `CREATE TEMP TABLE inside AS SELECT place FROM (${within(stretch)}) ${asked('event')}`,
    `CREATE TEMP TABLE said AS SELECT statement AS place FROM statement_event
        SEMI JOIN inside ON event = inside.place
      UNION (SELECT place FROM statement SEMI JOIN inside ON said_at = inside.place
        ORDER BY place LIMIT ${most})
      ${asked('statement')}`,
    `CREATE TEMP TABLE ${statements} AS SELECT place, said_at, record FROM statement
      SEMI JOIN said USING (place) ORDER BY place`,
    // By itself, and small as a rule, so that the events of the part are read where they lie together.
    `CREATE TEMP TABLE named AS (
        SELECT said_at AS place FROM ${statements}
        UNION SELECT event FROM statement_event SEMI JOIN said ON statement = said.place
      ) EXCEPT FROM inside`,
    `CREATE TEMP TABLE ${events} AS SELECT place, record FROM (
        SELECT place, record FROM event WHERE place IN (FROM inside)
        UNION ALL SELECT place, record FROM event WHERE place IN (FROM named)
      ) ORDER BY place`,
  ];
}

/** Some of the records written, from the one at `first` on. */
export function turnSql(part: keyof typeof shownTables, first: number, count: number): string {
  return `SELECT place, record FROM ${shownTables[part]}
    WHERE rowid >= ${first} AND rowid < ${first + count} ORDER BY rowid`;
}

/** One row: how many records were written. */
export function writtenSql(part: keyof typeof shownTables): string {
  return `SELECT CAST(count(*) AS INTEGER) AS records FROM ${shownTables[part]}`;
}

function within(stretch: TimeWindow): string {
  const [short, long] = partsOf(stretch);
  return `SELECT place FROM event WHERE ${short} UNION ALL SELECT place FROM event WHERE ${long}`;
}

function byId(table: 'event' | 'statement', id: string): string {
  return `(SELECT * FROM ${table} WHERE id = ${quoteSql(id)})`;
}
