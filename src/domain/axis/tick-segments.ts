import type { TimeScale } from './time-scale';
import { clampMoment, type TimeWindow } from './time-window';

/** A piece of the window between two folds. */
export interface TickSegment extends TimeWindow {
  readonly afterFold: boolean;
  readonly beforeFold: boolean;
}

/** The pieces of a window, from early to late. */
export function toSegments({ start, end, folds }: TimeScale): readonly TickSegment[] {
  const inside = folds.filter((fold) => fold.end > start && fold.start < end);
  const starts = [clampMoment(start), ...inside.map((fold) => fold.end)];
  const ends = [...inside.map((fold) => fold.start), clampMoment(end)];
  return starts
    .map((from, index) => ({
      start: from,
      end: ends[index] ?? from,
      afterFold: index > 0,
      beforeFold: index < inside.length,
    }))
    .filter((segment) => segment.start < segment.end);
}
