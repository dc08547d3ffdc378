import type { HomeAxis } from '@/domain/axis/folds';
import { clampWindow, visibleSpan } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { minSpan } from '@/domain/axis/view-window';
import type { EventColumns } from '@/domain/model/event-columns';
import { type HeapMark, rowsInHeap } from './level-of-detail';

/** What the events of a heap span, UTC ms, and their first row. */
export interface HeapSpan extends TimeWindow {
  readonly firstRow: number;
  /** When the last of them begins. */
  readonly lastStart: number;
}

/** The rows of a heap's events in date order. */
export function listHeap(heap: HeapMark): Uint32Array {
  return Uint32Array.from(rowsInHeap(heap)).sort();
}

/** Spans of whole tiles by what they were worked out from: the rows of an index, and a tile of it. */
const known = new WeakMap<ArrayBufferLike, Map<string, HeapSpan>>();

/** From the earliest beginning in a heap to the latest end. */
export function spanOfHeap(columns: EventColumns, heap: HeapMark): HeapSpan {
  const rows = heap.parts[0]?.buffer;
  if (!rows) return { start: heap.start, end: heap.end, firstRow: 0, lastStart: heap.end };
  // What a heap without some of its rows spans is not kept: it differs with each choice of them.
  const isWhole = heap.parts.reduce((sum, part) => sum + part.length, 0) === heap.count;
  if (!isWhole) return measureHeap(columns, heap);
  const spans = known.get(rows) ?? new Map<string, HeapSpan>();
  known.set(rows, spans);
  const { key } = heap;
  const span = spans.get(key) ?? measureHeap(columns, heap);
  spans.set(key, span);
  return span;
}

function measureHeap(columns: EventColumns, { start, parts, alone }: HeapMark): HeapSpan {
  // Rows are in order of their start, so the first of each part is its earliest.
  const firsts = parts.flatMap((rows) => rows.find((row) => !alone.has(row)) ?? []);
  const firstRow = firsts.reduce((min, row) => Math.min(min, row));
  const lasts = parts.flatMap((rows) => rows.findLast((row) => !alone.has(row)) ?? []);
  const lastRow = lasts.reduce((max, row) => Math.max(max, row), firstRow);
  const end = parts.reduce(
    (last, rows) => Math.max(last, latestEnd(columns, rows, alone)),
    Number.NEGATIVE_INFINITY,
  );
  return {
    start: columns.start[firstRow] ?? start,
    end,
    firstRow,
    lastStart: columns.start[lastRow] ?? start,
  };
}

/**
 * From the last beginning backwards: the events of a part have tiles of one size, and are no longer
 * than it, so those that begin more than that before the latest end found cannot end later.
 */
function latestEnd(columns: EventColumns, rows: Uint32Array, alone: ReadonlySet<number>): number {
  const { start, end, level } = columns;
  const longest = 2 ** (level[rows[0] ?? 0] ?? 0);
  const endOf = (row: number) => (alone.has(row) ? Number.NEGATIVE_INFINITY : (end[row] ?? 0));
  let last = Number.NEGATIVE_INFINITY;
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const row = rows[place] ?? 0;
    if (last - (start[row] ?? 0) >= longest) return last;
    last = Math.max(last, endOf(row));
  }
  return last;
}

interface Shown {
  readonly window: TimeWindow;
  readonly home: HomeAxis;
}

/** Room beside the events of a heap that was zoomed into, as a share of their span. */
const room = 0.05;
/** A window that shows more than this share of what is shown now shows no more than now. */
const minGain = 0.8;

/** The window in which a heap falls apart; null where no window can tell its events apart. */
export function splitHeap(span: HeapSpan, { window, home }: Shown): TimeWindow | null {
  if (span.lastStart === span.start) return null;
  const margin = (span.end - span.start) * room;
  const wanted = { start: span.start - margin, end: span.end + margin };
  const next = clampWindow(wanted, home, minSpan(home));
  const shown = (part: TimeWindow) => visibleSpan({ ...part, folds: home.folds });
  return shown(next) < shown(window) * minGain ? next : null;
}
