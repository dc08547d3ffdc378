import type { HomeAxis } from '@/domain/axis/folds';
import { firstView } from '@/domain/axis/home-axis';
import { axisTicks } from '@/domain/axis/ticks';
import { toTime, toX } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { formatYear } from '@/domain/edtf/date-format';
import type { Dataset } from '@/domain/model/dataset';
import { withoutPeriods } from '@/domain/model/periods';
import type { Visible } from '@/domain/select/select';
import { countBelow } from '@/lib/rows/count-below';
import { toCalendarDay, utcMs } from '@/lib/utc';
import { hasBars } from './has-bars';

/** A tick of the overview: where events begin, and how tall it is, from 1 to 4. */
export interface OverviewTick {
  /** How much of the overview lies before its middle. */
  readonly share: number;
  readonly size: 1 | 2 | 3 | 4;
}

const bins = 240;

/** What the overview is of: folded as the axis is, and `cut` where more lies beyond its ends. */
export interface OverviewAxis
  extends Pick<HomeAxis, 'start' | 'end' | 'cut' | 'content' | 'finest'> {
  readonly folds?: HomeAxis['folds'];
}

/** What is shown at first, or the whole axis while the window goes beyond that. */
export function overviewAxis(home: HomeAxis, isBeyond: boolean): OverviewAxis {
  return home.core && !isBeyond ? { ...home, ...firstView(home), cut: 'other' } : home;
}

/** The share of the overview that lies before a time. */
export function overviewShare({ start, end, folds = [] }: OverviewAxis, time: number): number {
  return toX({ start, end, folds, width: 1 }, time);
}

/** Counts of visible events by where they begin, over the whole axis; a period is a band, and not counted. */
export function overviewTicks(
  dataset: Dataset,
  visible: Visible,
  axis: OverviewAxis,
): readonly OverviewTick[] {
  const counts = new Map<number, number>();
  for (const row of withoutPeriods(dataset, visible.dated)) {
    const start = dataset.columns.start[row] ?? 0;
    if (axis.cut && (start < axis.start || start >= axis.end)) continue;
    const bin = Math.floor(overviewShare(axis, start) * bins);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return Array.from(counts, ([bin, count]) => ({
    share: (bin + 0.5) / bins,
    size: sizeOf(count),
  }));
}

function sizeOf(count: number): OverviewTick['size'] {
  if (count >= 4) return 4;
  return count === 3 || count === 2 ? count : 1;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000];
const maxYears = 9;

/** A word along the overview, and the moment that it stands at. */
interface OverviewYear {
  readonly time: number;
  readonly label: string;
}

/** Narrower than any overview, so that words that are clear of each other there are so everywhere; px. */
const narrowest = 280;

/** Years along the overview: where it is folded those of its axis, else round ones, at most nine. */
export function overviewYears(axis: OverviewAxis): readonly OverviewYear[] {
  const { start, end, folds = [], content, finest } = axis;
  if (folds.length === 0 && !finest) return roundYears(axis);
  const ticks = axisTicks({ start, end, folds, width: narrowest }, { content, finest });
  // Of a day or two, the times say more than the days.
  const isShort = ticks.filter(({ major }) => major !== null).length < 2;
  return ticks.flatMap(({ time, minor, major }) => {
    const label = isShort ? (minor ?? major) : major;
    return label === null ? [] : [{ time, label }];
  });
}

function roundYears(home: TimeWindow): readonly OverviewYear[] {
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

/** A histogram over the whole axis, without periods; null while ticks are enough. */
export function overviewBars(
  dataset: Pick<Dataset, 'columns' | 'periods'>,
  visible: Pick<Visible, 'dated'>,
  axis: OverviewAxis,
): OverviewBars | null {
  if (!hasBars(dataset)) return null;
  const { start } = dataset.columns;
  const { cut, folds = [] } = axis;
  const scale = { start: axis.start, end: axis.end, folds, width: bins };
  // Rows are in order of their start, so each bin is a stretch of them.
  const edges = Array.from({ length: bins - 1 }, (_, bin) =>
    countBelow(start, toTime(scale, bin + 1)),
  );
  // What begins beyond the ends of a cut axis is not counted: not all of it is here.
  const [before, after] = cut
    ? [countBelow(start, axis.start), countBelow(start, axis.end)]
    : [0, start.length];
  const rows = [before, ...edges, after];
  const dated = withoutPeriods(dataset, visible.dated);
  const all = widths(rows.map((row) => row - countBelow(dataset.periods, row)));
  const kept = widths(rows.map((row) => countBelow(dated, row)));
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
