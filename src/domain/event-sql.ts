import type { EventFilter, MarkQuestion } from './event-index';
import type { LaneMode } from './lanes';
import { leastHeap } from './level-of-detail';

/**
 * The questions of an `EventIndex` in SQL, as DuckDB speaks it. `begins` and `ends` are UTC ms, empty for
 * an event that no axis can hold; `level` is the size of its own tile; `record` is its JSON. Where the
 * tables are sorted by `begins`, an engine with statistics for each block reads the window alone.
 */
export const eventTables = [
  'CREATE TABLE event (place INTEGER, id VARCHAR, begins DOUBLE, ends DOUBLE, level INTEGER, record VARCHAR)',
  'CREATE TABLE statement (place INTEGER, speaker VARCHAR, said_at INTEGER)',
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

/** The statements that pass, and the events that then stay. */
function kept(filter: EventFilter): string {
  const isFiltered = filter.speakers.size + filter.themes.size > 0;
  const events = isFiltered
    ? `SELECT event AS place FROM statement_event WHERE statement IN (SELECT place FROM kept)
       UNION SELECT said_at FROM kept`
    : 'SELECT place FROM event';
  return `kept AS (SELECT * FROM statement WHERE ${bySpeaker(filter)} AND ${byTheme(filter)}),
    kept_event AS (${events})`;
}

/** The lanes of kept statements that refer to an event. */
const takenLanes = {
  speaker: `SELECT DISTINCT speaker AS lane, event AS place
    FROM statement_event JOIN kept ON kept.place = statement`,
  theme: `SELECT DISTINCT theme AS lane, event AS place FROM statement_event
    JOIN kept ON kept.place = statement_event.statement
    JOIN statement_theme ON statement_theme.statement = kept.place`,
} as const;

function pairs(lanes: LaneMode): string {
  if (lanes === 'none') return "pair AS (SELECT '-' AS lane, place FROM kept_event)";
  return `taken AS (${takenLanes[lanes]}),
    pair AS (
      SELECT * FROM taken
      UNION ALL
      SELECT '-', place FROM kept_event ANTI JOIN taken USING (place)
    )`;
}

/** Each dated event in each lane that it stands in. */
function inLanes({ filter, lanes, alone }: MarkQuestion): string {
  return `WITH ${kept(filter)},
    ${pairs(lanes)},
    dated AS (
      SELECT lane, id, begins, ends, level, ${anyOf('id', alone)} AS alone
      FROM pair JOIN event USING (place) WHERE begins IS NOT NULL
    )`;
}

/** As themselves, those of all time or those of the window. One more than asked for says too many. */
export function singlesSql(question: MarkQuestion, when: 'ever' | 'window'): string {
  const { start, end, mostSingle } = question;
  const seen = `begins < ${end} AND (ends > ${start} OR begins >= ${start})`;
  return `${inLanes(question)}
    SELECT lane, id FROM dated WHERE ${when === 'ever' ? 'TRUE' : seen} LIMIT ${mostSingle + 1}`;
}

/** In tiles of 2 ** level ms: heaps, and what is too little for one; `id` is empty for a heap. */
export function tilesSql(question: MarkQuestion, level: number): string {
  const { start, end } = question;
  return `${inLanes(question)},
    sized AS (SELECT *, greatest(level, ${level}) AS size FROM dated),
    tiled AS (
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
    SELECT lane, size, tile, 1, id FROM tiled JOIN heap USING (lane, size, tile)
    WHERE holds < ${leastHeap} OR alone`;
}

/** One row: events and statements that pass. */
export function countsSql(filter: EventFilter): string {
  return `WITH ${kept(filter)} SELECT
    (SELECT CAST(count(*) AS INTEGER) FROM kept_event) AS events,
    (SELECT CAST(count(*) AS INTEGER) FROM kept) AS statements`;
}

/** A row for each option that would keep a statement, given the other filter. */
export function optionsSql(filter: EventFilter): string {
  return `SELECT 'speaker' AS kind, speaker AS id, CAST(count(*) AS INTEGER) AS holds
    FROM statement WHERE ${byTheme(filter)} GROUP BY speaker
    UNION ALL
    SELECT 'theme', theme, CAST(count(*) AS INTEGER) FROM statement_theme
    WHERE statement IN (SELECT place FROM statement WHERE ${bySpeaker(filter)}) GROUP BY theme`;
}

export function eventSql(id: string): string {
  return `SELECT record FROM event WHERE id = ${quoteSql(id)} LIMIT 1`;
}
