import type { EventFilter, MarkQuestion } from './event-index';
import type { LaneMode } from './lanes';
import { leastHeap, levelFor } from './level-of-detail';
import type { TimeWindow } from './time-scale';

/**
 * The questions of an `EventIndex` in SQL, as DuckDB speaks it. `begins` and `ends` are UTC ms, empty for
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

function anyOf(column: string, ids: ReadonlySet<string>): string {
  if (ids.size === 0) return 'FALSE';
  return `${column} IN (${Array.from(ids, quoteSql).join(', ')})`;
}

function bySpeaker({ speakers }: EventFilter): string {
  return speakers.size === 0 ? 'TRUE' : anyOf('speaker', speakers);
}

function byTheme({ themes }: EventFilter): string {
  if (themes.size === 0) return 'TRUE';
  return `place IN (SELECT statement FROM statement_theme WHERE ${anyOf('theme', themes)})`;
}

/** The statements that pass. */
function kept(filter: EventFilter): string {
  return `kept AS (SELECT * FROM statement WHERE ${bySpeaker(filter)} AND ${byTheme(filter)})`;
}

const isFiltered = ({ speakers, themes }: EventFilter) => speakers.size + themes.size > 0;

/** The events that stay, of those that a table has. */
function staying(table: 'event' | 'near', filter: EventFilter): string {
  if (!isFiltered(filter)) return `SELECT place FROM ${table}`;
  return `SELECT place FROM ${table} WHERE place IN (SELECT said_at FROM kept)
      OR place IN (SELECT event FROM statement_event WHERE statement IN (SELECT place FROM kept))`;
}

/** The lanes of kept statements that refer to an event. */
const takenLanes = {
  speaker: `SELECT DISTINCT speaker AS lane, event AS place
    FROM statement_event JOIN kept ON kept.place = statement`,
  theme: `SELECT DISTINCT theme AS lane, event AS place FROM statement_event
    JOIN kept ON kept.place = statement_event.statement
    JOIN statement_theme ON statement_theme.statement = kept.place`,
} as const;

function pairs(lanes: Exclude<LaneMode, 'none'>): string {
  return `taken AS (${takenLanes[lanes]} WHERE event IN (SELECT place FROM near)),
    pair AS (
      SELECT * FROM taken
      UNION ALL
      SELECT '-', place FROM stays ANTI JOIN taken USING (place)
    )`;
}

/**
 * Each dated event of some stretches in each lane that it stands in; no event is in two of them. Without
 * lanes they may be all events, which are then held nowhere, but read again where they are asked for twice.
 */
function inLanes({ filter, lanes, alone }: MarkQuestion, stretches: readonly string[]): string {
  const isAlone =
    alone.size === 0 ? 'FALSE' : `place IN (SELECT place FROM event WHERE ${anyOf('id', alone)})`;
  const columns = `place, begins, level, ${isAlone} AS alone`;
  const near = stretches.map((where) => `SELECT ${columns} FROM event WHERE ${where}`);
  const all = `WITH near AS NOT MATERIALIZED (${near.join(' UNION ALL ')})`;
  if (lanes === 'none') {
    const which = isFiltered(filter) ? `WHERE place IN (${staying('near', filter)})` : '';
    return `${all}, ${kept(filter)},
      dated AS NOT MATERIALIZED (SELECT '-' AS lane, * FROM near ${which})`;
  }
  return `${all}, ${kept(filter)},
    stays AS (${staying('near', filter)}),
    ${pairs(lanes)},
    dated AS (SELECT lane, near.* FROM pair JOIN near USING (place))`;
}

/** Where a stretch of time is read; no event is in both. */
export function partsOf({ start, end }: TimeWindow): readonly [string, string] {
  const seen = `begins < ${end} AND (ends > ${start} OR begins >= ${start})`;
  const level = levelFor(end - start);
  // What is no longer than the stretch begins not long before it. Of what is longer, each is looked at.
  const short = `level <= ${level} AND begins >= ${start - 2 ** level} AND ${seen}`;
  return [short, `level > ${level} AND ${seen}`];
}

/** As themselves, those of all time or those of the window. One more than asked for says too many. */
export function singlesSql(question: MarkQuestion, when: 'ever' | 'window'): string {
  const stretches = when === 'ever' ? ['begins IS NOT NULL'] : partsOf(question);
  return `${inLanes(question, stretches)}
    SELECT lane, id FROM (FROM dated LIMIT ${question.mostSingle + 1}) JOIN event USING (place)`;
}

/** In tiles of 2 ** level ms: heaps, and what is too little for one; `id` is empty for a heap. */
export function tilesSql(question: MarkQuestion, level: number): string {
  const { start, end } = question;
  const size = 2 ** level;
  // What is no longer than a tile begins in or by the window. Of what is longer, each is looked at.
  const short = `level <= ${level} AND begins >= ${start - 2 * size} AND begins < ${end + size}`;
  return `${inLanes(question, [short, `level > ${level}`])},
    sized AS NOT MATERIALIZED (SELECT *, greatest(level, ${level}) AS size FROM dated),
    tiled AS NOT MATERIALIZED (
      SELECT *, floor(begins / pow(2, size)) AS tile FROM sized
      WHERE floor(begins / pow(2, size)) >= floor(${start} / pow(2, size)) - 1
        AND floor(begins / pow(2, size)) * pow(2, size) < ${end}
    ),
    heap AS (
      SELECT lane, size, tile, CAST(count(*) FILTER (WHERE NOT alone) AS INTEGER) AS holds
      FROM tiled GROUP BY lane, size, tile HAVING min(begins) < ${end}
    )
    SELECT lane, size, tile, holds, NULL AS id FROM heap WHERE holds >= ${leastHeap}
    UNION ALL
    SELECT lane, size, tile, 1, event.id FROM tiled JOIN heap USING (lane, size, tile)
    JOIN event USING (place) WHERE holds < ${leastHeap} OR alone`;
}

/** One row: events and statements that pass. */
export function countsSql(filter: EventFilter): string {
  return `WITH ${kept(filter)} SELECT
    (SELECT CAST(count(*) AS INTEGER) FROM (${staying('event', filter)})) AS events,
    (SELECT CAST(count(*) AS INTEGER) FROM kept) AS statements`;
}

/** A row for each option that would keep a statement, given the other filter. */
export function optionsSql(filter: EventFilter): string {
  const said = `statement IN (SELECT place FROM statement WHERE ${bySpeaker(filter)})`;
  return `SELECT 'speaker' AS kind, speaker AS id, CAST(count(*) AS INTEGER) AS holds
    FROM statement WHERE ${byTheme(filter)} GROUP BY speaker
    UNION ALL
    SELECT 'theme', theme, CAST(count(*) AS INTEGER) FROM statement_theme
    WHERE ${filter.speakers.size > 0 ? said : 'TRUE'} GROUP BY theme`;
}

export function eventSql(id: string): string {
  return `SELECT record FROM event WHERE id = ${quoteSql(id)} LIMIT 1`;
}
