import type { TimeWindow } from '@/domain/axis/time-window';
import { levelFor } from '@/domain/model/event-columns';

/**
 * The tables of a dataset beyond memory, as DuckDB reads them. `begins` and `ends` are UTC ms, empty for
 * an event that no axis can hold; `level` is the size of its own tile; `record` is the JSON of an event or
 * a statement; `place` numbers events and statements each from 0, the latter as the source does. Where events
 * are sorted by `level` and `begins`, an engine with statistics for each block reads little but the window.
 */
export const eventTables = [
  'CREATE TABLE event (place INTEGER, id VARCHAR, begins DOUBLE, ends DOUBLE, level INTEGER, record VARCHAR)',
  'CREATE TABLE statement (place INTEGER, id VARCHAR, speaker VARCHAR, said_at INTEGER, record VARCHAR)',
  'CREATE TABLE statement_event (statement INTEGER, event INTEGER)',
  'CREATE TABLE statement_theme (statement INTEGER, theme VARCHAR)',
] as const;

/** A text as SQL writes it. Ids come from links, so that none is trusted. */
export function quoteSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Where a stretch of time is read; no event is in both. */
export function partsOf({ start, end }: TimeWindow): readonly [string, string] {
  const seen = `begins < ${end} AND (ends > ${start} OR begins >= ${start})`;
  const level = levelFor(end - start);
  // What is no longer than the stretch begins not long before it. Of what is longer, each is looked at.
  const short = `level <= ${level} AND begins >= ${start - 2 ** level} AND ${seen}`;
  return [short, `level > ${level} AND ${seen}`];
}
