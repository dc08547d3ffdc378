import { toCalendarDay, utcMs } from '@/lib/utc';
import type { Dataset } from './dataset';
import { formatYear } from './date-format';
import type { HomeAxis } from './folds';
import type { Visible } from './select';

/** A tick of the overview: where events begin, and how tall it stands, from 1 to 4. */
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
  home: HomeAxis,
): readonly OverviewTick[] {
  const counts = new Map<number, number>();
  const span = home.end - home.start;
  for (const [id, { start }] of dataset.stretch) {
    if (!visible.eventIds.has(id)) continue;
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
const mostYears = 9;

/** Round years along the axis, at most nine. */
export function overviewYears(home: HomeAxis): readonly { time: number; label: string }[] {
  const first = toCalendarDay(home.start).year;
  const last = toCalendarDay(home.end).year;
  const step = steps.find((each) => (last - first) / each <= mostYears) ?? 200000;
  const years: { time: number; label: string }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const time = utcMs(year);
    if (time > home.start) years.push({ time, label: formatYear(year) });
  }
  return years;
}
