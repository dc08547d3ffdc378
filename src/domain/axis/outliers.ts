import { type FoldableStretch, fewEvents } from './folds';
import type { TimeWindow } from './time-window';

/** So many events at an end may wait behind an edge, whatever their share of all. */
const maxOutliers = 24;
/** A gap this long beside the rest, as a share of it, sets the events before it apart. */
const apart = 1 / 10;

/**
 * What is left once a few events at either end are set apart that squeeze all others into less than half
 * of the axis; null where none do.
 *
 *     ◆      ◆          ▮◆◆▮◆◆▮◆◆◆▮◆◆▮◆◆
 *     few    few        └───── core ───┘
 */
export function findCore(extents: readonly FoldableStretch[]): TimeWindow | null {
  const most = Math.min(maxOutliers, Math.floor(extents.length * fewEvents));
  if (most === 0) return null;
  const starts = lowest(extents, most + 1, ({ start }) => start);
  const ends = lowest(extents, most + 1, ({ end }) => -end).map((end) => -end);
  const [first = 0, last = 0] = [starts[0], ends[0]];
  const end = latestKept(ends, first) ?? last;
  const start = earliestKept(starts, end) ?? first;
  const again = end === last ? (latestKept(ends, start) ?? last) : end;
  const isWhole = start === first && again === last;
  return isWhole || start >= again ? null : { start, end: again };
}

/** Where the rest begins; undefined where nothing early is set apart. `starts` ascend. */
function earliestKept(starts: readonly number[], end: number): number | undefined {
  const first = starts[0] ?? end;
  return starts.findLast((start, at) => {
    const rest = end - start;
    const gap = start - (starts[at - 1] ?? start);
    return rest > 0 && gap >= rest * apart && rest < (end - first) / 2;
  });
}

/** Where the rest ends; the same, mirrored. */
function latestKept(ends: readonly number[], start: number): number | undefined {
  const kept = earliestKept(
    ends.map((end) => -end),
    -start,
  );
  return kept === undefined ? undefined : -kept;
}

/** The lowest values, ascending: one pass over a million takes some ms. */
function lowest(
  extents: readonly FoldableStretch[],
  count: number,
  measure: (extent: FoldableStretch) => number,
): readonly number[] {
  const found: number[] = [];
  for (const extent of extents) {
    const value = measure(extent);
    if (found.length === count && value >= (found[count - 1] ?? value)) continue;
    const place = found.findIndex((each) => each > value);
    found.splice(place < 0 ? found.length : place, 0, value);
    found.length = Math.min(found.length, count);
  }
  return found;
}
