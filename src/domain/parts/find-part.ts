import { type TimeWindow, toDay, wholeDays } from '@/domain/axis/time-window';
import { msPerDay } from '@/lib/utc';

/**
 * So many events lie in a part at most, if it is longer than a day; and so many statements come with it
 * that were made at one of them but refer to none.
 */
export const maxInPart = 50_000;

/** A window in UTC ms, which may be open. */
export interface OpenWindow {
  readonly from: number | null;
  readonly to: number | null;
}

interface PartSearch {
  readonly bounds: TimeWindow;
  /** Where the record that is asked for is; null where none is, or on no axis. */
  readonly around: TimeWindow | null;
  /** Whether no more events lie in a stretch than a part may have. */
  readonly fits: (stretch: TimeWindow) => Promise<boolean>;
}

/**
 * The longest part that fits, doubled from one day: what begins with the link's `from`, ends with its
 * `to`, or lies around the middle of both or around the record; the latest where nothing is asked for. It
 * has both days of a link if they fit, so that a link with the days of a part shows that part again.
 */
export async function findPart(window: OpenWindow, search: PartSearch): Promise<TimeWindow> {
  const { bounds, fits } = search;
  const place = placeOf(window, search);
  const asked = daysOf(window, bounds);
  const isAsked = asked !== null && (await fits(asked));
  let found = isAsked ? asked : stretchAt(place, 1, bounds);
  const min = isAsked ? 2 * (asked.end - asked.start) : 0;
  for (let days = 2; ; days *= 2) {
    if (days * msPerDay < min) continue;
    const next = stretchAt(place, days, bounds);
    const isLongest = days * msPerDay >= 2 * (bounds.end - bounds.start);
    if (!(await fits(next))) return found;
    found = next;
    if (isLongest) return found;
  }
}

/** Null where a link does not name both. */
function daysOf(window: OpenWindow, bounds: TimeWindow): TimeWindow | null {
  const { from, to } = clampOpen(window, bounds);
  return from === null || to === null ? null : wholeDays({ start: from, end: to });
}

interface Anchor {
  /** Share of the stretch that lies before `time`. */
  readonly before: 0 | 0.5 | 1;
  readonly time: number;
}

/** What a window has of the time from the first event to the last; the nearest day where that is nothing. */
export function clampOpen({ from, to }: OpenWindow, { start, end }: TimeWindow): OpenWindow {
  if (from !== null && to !== null) {
    const first = Math.min(Math.max(from, start), end - msPerDay);
    return { from: first, to: Math.max(Math.min(to, end), first + msPerDay) };
  }
  if (from !== null && from >= end) return { from: null, to: end };
  if (to !== null && to <= start) return { from: start, to: null };
  return {
    from: from === null ? null : Math.max(from, start),
    to: to === null ? null : Math.min(to, end),
  };
}

function placeOf(window: OpenWindow, { around, bounds }: PartSearch): Anchor {
  const { from, to } = clampOpen(window, bounds);
  if (from !== null && to !== null) return { before: 0.5, time: (from + to) / 2 };
  if (from !== null) return { before: 0, time: from };
  if (to !== null) return { before: 1, time: to };
  if (around) return { before: 0.5, time: (around.start + around.end) / 2 };
  return { before: 1, time: bounds.end };
}

function stretchAt({ before, time }: Anchor, days: number, bounds: TimeWindow): TimeWindow {
  const first = toDay(within(bounds, time)) - Math.floor(days * before) * msPerDay;
  // What begins at the very end, or ends at the beginning, would hold nothing.
  const start = Math.min(Math.max(first, bounds.start), bounds.end - msPerDay);
  const end = Math.min(first + days * msPerDay, bounds.end);
  return { start, end: Math.max(end, start + msPerDay) };
}

function within({ start, end }: TimeWindow, time: number): number {
  return Math.max(start, Math.min(end, time));
}
