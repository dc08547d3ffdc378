import type { TimeWindow } from '@/domain/axis/time-window';
import type { Thing } from '@/domain/model/thing';
import { partsOf, quoteSql } from './tables-sql';

/** One row: how many events and statements there are. */
export const totalsSql = `SELECT CAST(count(*) AS DOUBLE) AS events,
  (SELECT CAST(count(*) AS DOUBLE) FROM statement) AS statements FROM event`;

/** One row at most: what the engine knows of `begins` without reading it, as words. */
export const statisticsSql = 'SELECT stats(begins) AS statistics FROM event LIMIT 1';

/** The least and the greatest value that statistics name; null where they name none. */
export function readStatistics(statistics: string): { first: number; last: number } | null {
  const found = /\[Min: ([^,\]]+), Max: ([^\]]+)\]/.exec(statistics);
  const [first = Number.NaN, last = Number.NaN] = found?.slice(1).map(Number) ?? [];
  return Number.isFinite(first) && Number.isFinite(last) ? { first, last } : null;
}

/** One row: where the first and the last event begin, by a look at each of them. */
export const boundsSql = 'SELECT min(begins) AS first, max(begins) AS last FROM event';

/** One row: how many events lie in a stretch; counted no further than one more than `max`. */
export function countWithinSql(stretch: TimeWindow, max: number): string {
  const each = partsOf(stretch).map((where) => `SELECT 1 FROM event WHERE ${where}`);
  return `SELECT CAST(count(*) AS INTEGER) AS events FROM (
    SELECT 1 FROM (${each.join(' UNION ALL ')}) LIMIT ${max + 1})`;
}

/** One row at most: where the event that is asked for is, or one that the statement names. Null for a speaker. */
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
  FROM (FROM statement SEMI JOIN own ON said_at = own.place) ANTI JOIN said USING (place)`;

/**
 * Writes the statements of a part there, as `DatasetPart` has it, and those of a thing that is asked for; of
 * those that were made at its events and refer to none, `max`. Finds what other events are named.
 */
export function statementsSql(
  stretch: TimeWindow,
  { thing, max }: { readonly thing: Thing | null; readonly max: number },
): readonly string[] {
  const asked = (kind: 'event' | 'statement') =>
    thing?.kind === kind ? `UNION SELECT place FROM ${byId(kind, thing.id)}` : '';
  const [short, long] = partsOf(stretch).map((where) => `SELECT place FROM event WHERE ${where}`);
  return [
    `CREATE TEMP TABLE inside AS ${short} UNION ALL ${long}`,
    `CREATE TEMP TABLE own AS FROM inside ${asked('event')}`,
    `CREATE TEMP TABLE about AS SELECT statement AS place FROM statement_event
        SEMI JOIN own ON event = own.place ${asked('statement')}`,
    `CREATE TEMP TABLE said AS SELECT DISTINCT place FROM about UNION ALL (
        SELECT place FROM (FROM statement SEMI JOIN own ON said_at = own.place)
        ANTI JOIN about USING (place) ORDER BY place LIMIT ${max})`,
    `CREATE TEMP TABLE ${shownTables.statements} AS SELECT place, said_at, record FROM statement
      SEMI JOIN said USING (place) ORDER BY place`,
    `CREATE TEMP TABLE named AS (
        FROM own
        UNION SELECT said_at FROM ${shownTables.statements}
        UNION SELECT event FROM statement_event SEMI JOIN said ON statement = said.place
      ) EXCEPT FROM inside`,
  ];
}

/** Events of other times, so few that each is found by itself. */
export const maxNamed = 200;

/** Their places; one more than may be found by themselves says too many. */
export const namedSql = `SELECT place FROM named LIMIT ${maxNamed + 1}`;

/**
 * Writes the events of a part there, read where they lie together, and those that are named: by their
 * places, each of which is in one block, or in one pass over all of them, where `named` is null.
 */
export function eventsSql(stretch: TimeWindow, named: readonly number[] | null): string {
  const places = named?.map((place) => `place = ${place}`) ?? ['place IN (FROM named)'];
  const parts = [...partsOf(stretch), ...places];
  const each = parts.map((where) => `SELECT place, record FROM event WHERE ${where}`);
  return `CREATE TEMP TABLE ${shownTables.events} AS
    SELECT * FROM (${each.join(' UNION ALL ')}) ORDER BY place`;
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

function byId(table: 'event' | 'statement', id: string): string {
  return `(SELECT * FROM ${table} WHERE id = ${quoteSql(id)})`;
}
