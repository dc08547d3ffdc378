import type { TimeWindow } from '@/domain/axis/time-window';
import { formatYear } from '@/domain/edtf/date-format';
import type { EventColumns } from '@/domain/model/event-columns';
import { countBelow } from '@/lib/rows/count-below';
import { toCalendarDay } from '@/lib/utc';
import { words } from '@/words/en';

/** Events far outside what is shown at first: where the early ones begin and the late ones end, UTC ms. */
export interface EdgeEvents {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Events that wait behind an edge: how many, and the furthest moment of them, UTC ms. */
export interface WaitingEvents {
  readonly side: 'earlier' | 'later';
  readonly count: number;
  readonly furthest: number;
}

/** Of events by their rows in date order, those that begin before or end after what is shown at first. */
export function findEdgeEvents(
  rows: Uint32Array,
  columns: Pick<EventColumns, 'start' | 'end'>,
  core: TimeWindow | undefined,
): EdgeEvents {
  if (!core) return { starts: [], ends: [] };
  const early = rows.subarray(0, countBelow(rows, countBelow(columns.start, core.start)));
  const late = rows.filter((row) => (columns.end[row] ?? 0) > core.end);
  return {
    starts: Array.from(early, (row) => columns.start[row] ?? 0),
    ends: Array.from(late, (row) => columns.end[row] ?? 0),
  };
}

/** What waits behind the edges of a window that reaches at least as far as what is shown at first. */
export function waitingEvents(
  { starts, ends }: EdgeEvents,
  window: TimeWindow,
  core: TimeWindow | undefined,
): readonly WaitingEvents[] {
  const earlier = starts.filter((start) => start < window.start);
  const later = ends.filter((end) => end > window.end);
  const waiting: WaitingEvents[] = [];
  if (core && window.start <= core.start && earlier.length > 0) {
    waiting.push({ side: 'earlier', count: earlier.length, furthest: Math.min(...earlier) });
  }
  if (core && window.end >= core.end && later.length > 0) {
    waiting.push({ side: 'later', count: later.length, furthest: Math.max(...later) });
  }
  return waiting;
}

/** "9 earlier, from 1142". */
export function describeEdge({ side, count, furthest }: WaitingEvents): string {
  const { year } = toCalendarDay(side === 'earlier' ? furthest : furthest - 1);
  return words.timeline.edge[side](count, formatYear(year));
}
