import type { HomeAxis } from '@/domain/axis/folds';
import { formatYear } from '@/domain/edtf/date-format';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { countBelow } from '@/lib/rows/count-below';
import { toCalendarDay, utcMs } from '@/lib/utc';

/** A tick of the overview: where events begin, and how tall it is, from 1 to 4. */
export interface OverviewTick {
  /** Middle of the bin, UTC ms. */
  readonly time: number;
  readonly size: 1 | 2 | 3 | 4;
}

const bins = 240;

/** Counts of visible events by where they begin, over the whole axis at true scale. */
export function overviewTicks(
  dataset: Dataset,
  visible: Visible,
  home: Omit<HomeAxis, 'folds'>,
): readonly OverviewTick[] {
  const counts = new Map<number, number>();
  const span = home.end - home.start;
  for (const row of visible.dated) {
    const start = dataset.columns.start[row] ?? 0;
    if (home.cut && (start < home.start || start >= home.end)) continue;
    const bin = Math.floor(((start - home.start) / span) * bins);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return Array.from(counts, ([bin, count]) => ({
    time: home.start + ((bin + 0.5) / bins) * span,
    size: sizeOf(count),
  }));
}

function sizeOf(count: number): OverviewTick['size'] {
  if (count >= 4) return 4;
  return count === 3 || count === 2 ? count : 1;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000];
const maxYears = 9;

/** Round years along the axis, at most nine. */
export function overviewYears(home: HomeAxis): readonly { time: number; label: string }[] {
  const first = toCalendarDay(home.start).year;
  const last = toCalendarDay(home.end).year;
  const step = steps.find((each) => (last - first) / each <= maxYears) ?? 200000;
  const years: { time: number; label: string }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const time = utcMs(year);
    if (time > home.start) years.push({ time, label: formatYear(year) });
  }
  return years;
}

/** How many events begin in each stretch of the axis: all, and those that pass the filters. */
export interface OverviewBars {
  readonly all: Uint32Array;
  readonly kept: Uint32Array;
  readonly max: number;
}

/** Up to here each event of the overview can be told apart. */
const maxTicks = 250;

/** Whether the overview is a histogram, and so shows more than the stage does at any window. */
export function hasBars({ columns }: Pick<Dataset, 'columns'>): boolean {
  return columns.start.length > maxTicks;
}

/** A histogram over the whole axis at true scale; null while ticks are enough. */
export function overviewBars(
  dataset: Pick<Dataset, 'columns'>,
  visible: Pick<Visible, 'dated'>,
  home: Omit<HomeAxis, 'folds'>,
): OverviewBars | null {
  if (!hasBars(dataset)) return null;
  const { start } = dataset.columns;
  const perBin = (home.end - home.start) / bins;
  // Rows are in order of their start, so each bin is a stretch of them.
  const edges = Array.from({ length: bins - 1 }, (_, bin) =>
    countBelow(start, home.start + (bin + 1) * perBin),
  );
  // What begins beyond the ends of a cut axis is not counted: not all of it is here.
  const [before, after] = home.cut
    ? [countBelow(start, home.start), countBelow(start, home.end)]
    : [0, start.length];
  const all = widths([before, ...edges, after]);
  const kept = widths([before, ...edges, after].map((row) => countBelow(visible.dated, row)));
  return { all, kept, max: all.reduce((max, count) => Math.max(max, count), 1) };
}

/** How far each is from the one before it. */
function widths([first = 0, ...ends]: readonly number[]): Uint32Array {
  return Uint32Array.from(ends, (end, at) => end - (ends[at - 1] ?? first));
}

/**
 * Bars as one SVG path in a box of 240 × 100, its foot below. Heights grow with the square root of
 * the count, so that a few events beside thousands are still seen.
 */
export function drawBars(counts: Uint32Array, max: number): string {
  return Array.from(counts, (count, bin) => {
    if (count === 0) return '';
    const height = Math.max(8, Math.sqrt(count / max) * 100);
    return `M${bin} 100v${-Math.round(height)}h1V100z`;
  }).join('');
}
