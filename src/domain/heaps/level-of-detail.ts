import type { TimeWindow } from '@/domain/axis/time-window';
import { type EventColumns, levelFor } from '@/domain/model/event-columns';
import { countBelow } from '@/lib/rows/count-below';
import { findRuns, type Run } from './detail-runs';

/**
 * Which marks stand for many events in a window. Time is cut into tiles, each a power of two of ms
 * wide and counted from 1970, so that a tile is the same whatever window it is seen through. A tile
 * with more events than it can show is one heap.
 *
 *     level 35   |            2,180             |              34              |
 *     level 34   |     1,422    |      758      |  ◆  ◆ ◆  ◆    |      30      |
 *
 * An event belongs to the tile that it begins in. One that is longer than the tiles of its window
 * belongs to the tile, of its own size or up to twice that, that it begins in; so each has exactly
 * one tile at any zoom, and none reaches further than one tile beyond its own.
 */

/** Rows that are in one lane, ascending. */
export interface LaneRows {
  readonly id: string;
  readonly rows: Uint32Array;
}

interface DetailLane {
  readonly id: string;
  /** From the finest level to the coarsest. */
  readonly runs: readonly Run[];
}

/** Lanes made ready to be asked; made anew when a filter or the lanes change. */
export interface DetailIndex {
  readonly columns: EventColumns;
  readonly lanes: readonly DetailLane[];
}

/** One event in one lane. */
interface SingleMark {
  readonly kind: 'event';
  readonly lane: string;
  readonly row: number;
}

/** Several events of one lane that begin in [start, end), a tile of UTC ms. */
export interface HeapMark {
  readonly kind: 'heap';
  readonly lane: string;
  /** Names lane and tile, the same in every window. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** How many events it holds; never fewer than two. */
  readonly count: number;
  /** Each of its events lasts longer than this, in ms; 0 where they may be of any length. */
  readonly longerThan: number;
  /** Where they are in the index; of these, those in `alone` are marks of their own. */
  readonly parts: readonly Uint32Array[];
  readonly alone: ReadonlySet<number>;
}

export type DetailMark = SingleMark | HeapMark;

export interface DetailQuery extends TimeWindow {
  /** The finest tile that can be told apart, in ms. */
  readonly min: number;
  /** More marks than this and the tiles grow, until they are as wide as the window. */
  readonly max: number;
  /**
   * As many events as can all stand for themselves, whatever tiles they are in. If the lanes have no
   * more in all, those beyond the window are there too.
   */
  readonly maxSingle: number;
  /**
   * In ms: the events of one of the finest tiles that holds no more than one for each of these stand for
   * themselves, whatever other tiles hold.
   */
  readonly pitch: number;
  /** Unless more than `count` of them begin within `ms`: they would stand on each other. */
  readonly maxStack: { readonly count: number; readonly ms: number };
  /** Rows that are never part of a heap: what is selected, focused or named by the link. */
  readonly alone: ReadonlySet<number>;
}

/** As many are shown as themselves, of any tile; a heap of two says less than its two events. */
const minApart = 2;

/** The rows of the events in a heap, in no order. */
export function* rowsInHeap({ parts, alone }: HeapMark): Generator<number> {
  for (const part of parts) for (const row of part) if (!alone.has(row)) yield row;
}

/** Puts the rows of each lane in order of the tiles that they need. */
export function indexDetail(columns: EventColumns, lanes: readonly LaneRows[]): DetailIndex {
  return {
    columns,
    lanes: lanes.map(({ id, rows }) => ({ id, runs: findRuns(columns.level, rows) })),
  };
}

/**
 * The marks of all lanes that may be seen in a window, in no order across lanes. Each event of a lane
 * that lies in the window is in exactly one of them.
 */
export function queryDetail(index: DetailIndex, query: DetailQuery): readonly DetailMark[] {
  const ever = { ...query, start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const isAsked = query.maxSingle > 0;
  const singles = isAsked ? (listSingles(index, ever) ?? listSingles(index, query)) : null;
  if (singles) return singles;
  const widest = levelFor(query.end - query.start);
  let level = levelFor(query.min);
  let marks = markTiles(index, query, level);
  while (marks.length > query.max && level < widest) {
    level += 1;
    marks = markTiles(index, query, level);
  }
  return marks;
}

/** Every event in the window as itself; null when they are too many. */
function listSingles(index: DetailIndex, query: DetailQuery): readonly SingleMark[] | null {
  const { columns, lanes } = index;
  const marks: SingleMark[] = [];
  for (const { id, runs } of lanes) {
    for (const { rows, level } of runs) {
      const from = firstFrom({ ...columns, rows }, query.start - 2 ** level);
      const to = firstFrom({ ...columns, rows }, query.end);
      // Those of the tile before may have ended; few do, so they are counted in.
      if (marks.length + to - from > 2 * query.maxSingle) return null;
      const seen = rows.subarray(from, to).filter((row) => isAfter(columns, row, query.start));
      for (const row of seen) marks.push({ kind: 'event', lane: id, row });
    }
  }
  return marks.length > query.maxSingle ? null : marks;
}

function isAfter({ start, end }: EventColumns, row: number, time: number): boolean {
  return (end[row] ?? 0) > time || (start[row] ?? 0) >= time;
}

function markTiles(index: DetailIndex, query: DetailQuery, level: number): readonly DetailMark[] {
  return index.lanes.flatMap((lane) => {
    const fine = lane.runs.filter((run) => run.level <= level);
    const coarse = lane.runs.filter((run) => run.level > level);
    return [
      ...markLevel({ index, query, lane: lane.id, runs: fine, isLong: false }, level),
      ...coarse.flatMap((run) =>
        markLevel({ index, query, lane: lane.id, runs: [run], isLong: true }, run.level),
      ),
    ];
  });
}

interface LevelQuestion {
  readonly index: DetailIndex;
  readonly query: DetailQuery;
  readonly lane: string;
  readonly runs: readonly Run[];
  /** The tiles are larger than the finest, as their events are longer. */
  readonly isLong: boolean;
}

/** The marks of one lane in tiles of one size, from the tile before the window to its last. */
function markLevel(question: LevelQuestion, level: number): readonly DetailMark[] {
  const { index, query, runs } = question;
  const { start } = index.columns;
  const width = 2 ** level;
  const first = (Math.floor(query.start / width) - 1) * width;
  const marks: DetailMark[] = [];
  const at = runs.map(({ rows }) => firstFrom({ start, rows }, first));
  for (;;) {
    // Empty tiles are stepped over: the next event of any run says which tile comes next.
    const next = runs.reduce(
      (min, { rows }, run) => Math.min(min, startAt(start, rows, at[run] ?? 0)),
      Number.POSITIVE_INFINITY,
    );
    if (next >= query.end) return marks;
    const tile = {
      start: Math.floor(next / width) * width,
      end: (Math.floor(next / width) + 1) * width,
    };
    const parts = runs.flatMap(({ rows }, run) => {
      const from = at[run] ?? 0;
      const to = firstFrom({ start, rows }, tile.end, from);
      at[run] = to;
      return to > from ? [rows.subarray(from, to)] : [];
    });
    marks.push(...markTile(question, { ...tile, level, parts }));
  }
}

interface Tile extends TimeWindow {
  readonly level: number;
  readonly parts: readonly Uint32Array[];
}

function markTile(question: LevelQuestion, tile: Tile): readonly DetailMark[] {
  const { query, lane, isLong } = question;
  const { alone } = query;
  const { start, end, level, parts } = tile;
  const single = (row: number): SingleMark => ({ kind: 'event', lane, row });
  const apart = [...alone].filter((row) => parts.some((rows) => includesRow(rows, row)));
  const count = parts.reduce((sum, { length }) => sum + length, -apart.length);
  if (count <= minApart || (!isLong && canStandApart(question, tile, count))) {
    return parts.flatMap((rows) => Array.from(rows, single));
  }
  const key = `${lane}/${level}/${start / 2 ** level}`;
  const longerThan = isLong ? 2 ** (level - 1) : 0;
  const heap = { kind: 'heap', lane, key, start, end, count, longerThan, parts, alone } as const;
  return [heap, ...apart.map(single)];
}

/** Whether the events of one of the finest tiles are few, and nowhere too many at once. */
function canStandApart(
  { index, query }: LevelQuestion,
  { level, parts }: Tile,
  count: number,
): boolean {
  const { pitch, maxStack } = query;
  if (count * pitch > 2 ** level) return false;
  const startOf = (row: number) => index.columns.start[row] ?? 0;
  const starts = parts.flatMap((rows) => Array.from(rows, startOf)).sort((a, b) => a - b);
  return starts.every(
    (start, at) => (starts[at + maxStack.count] ?? Number.POSITIVE_INFINITY) - start > maxStack.ms,
  );
}

/** Whether an event is in a heap. */
export function isInHeap({ parts, alone }: HeapMark, row: number): boolean {
  return !alone.has(row) && parts.some((rows) => includesRow(rows, row));
}

function includesRow(rows: Uint32Array, row: number): boolean {
  return rows[countBelow(rows, row)] === row;
}

function startAt(start: Float64Array, rows: Uint32Array, at: number): number {
  const row = rows[at];
  return row === undefined ? Number.POSITIVE_INFINITY : (start[row] ?? 0);
}

type Ordered = Pick<EventColumns, 'start'> & Pick<LaneRows, 'rows'>;

/** The place of the first row that begins at a time or later. */
function firstFrom({ start, rows }: Ordered, time: number, from = 0): number {
  let [low, high] = [from, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startAt(start, rows, middle) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
