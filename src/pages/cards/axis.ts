import type { HomeAxis } from '@/domain/axis/folds';
import { axisTicks } from '@/domain/axis/ticks';
import { type TimeScale, toX } from '@/domain/axis/time-scale';
import { type Dataset, datedRows } from '@/domain/model/dataset';
import { withoutPeriods } from '@/domain/model/periods';
import { takeRows } from '@/lib/rows/table';
import { measureText } from '@/pages/fonts/card-fonts';
import { type AxisFocus, measureLabel, wantLabels } from './dates';
import { axisBox, axisText } from './geometry';
import { type PlacedLabel, placeLabels } from './labels';
import { type CardMark, packMarks, thinMarks, toMark } from './marks';
import { type CardThreads, drawCardThreads, samplePoints } from './threads';

/** The axis of one card; px from its left end, y downwards from the line. */
export interface CardAxis {
  readonly marks: readonly CardMark[];
  readonly tears: readonly number[];
  readonly years: readonly PlacedLabel[];
  readonly labels: readonly PlacedLabel[];
  readonly threads: CardThreads;
}

/** What all cards of a dataset share. */
export interface AxisPlan {
  readonly dataset: Dataset;
  readonly scale: TimeScale;
  readonly tears: readonly number[];
  readonly years: readonly PlacedLabel[];
  /** Marks that are clear of one another, for cards that are not about them. */
  readonly marks: readonly CardMark[];
}

/** Digits of the page's axis are 7 px wide, ours 10. */
const tickShare = 1.5;
const tearHalf = 9;

/** Lays out the axis of a dataset; null where no event has a date. */
export function planAxis(dataset: Dataset): AxisPlan | null {
  if (datedRows(dataset).length === 0) return null;
  const scale = { ...dataset.axis, width: axisBox.width };
  const tears = scale.folds.map(({ start }) => Math.round(toX(scale, start)));
  // A period is a band on the page, and no mark; its own card shows it.
  const events = takeRows(dataset.event, withoutPeriods(dataset, datedRows(dataset)));
  const all = events.flatMap(({ id }) => markOf(id, { dataset, scale, lit: false }));
  return {
    dataset,
    scale,
    tears,
    years: placeYears(dataset.axis, tears),
    marks: thinMarks(all),
  };
}

/** The axis of one card: its own marks in accent, others where there is room. */
export function drawAxis(plan: AxisPlan, focus: AxisFocus): CardAxis {
  const { dataset, scale, tears } = plan;
  const saidAt = [...new Set(focus.statements.flatMap(({ saidAt: id }) => id ?? []))];
  const lit = [...new Set([...focus.events.map(({ id }) => id), ...saidAt])];
  const litMarks = lit.flatMap((id) => markOf(id, { dataset, scale, lit: true }));
  const rest = plan.marks.filter(({ event }) => !lit.includes(event));
  const threads = drawCardThreads(dataset, focus.statements, {
    axis: scale,
    height: axisBox.depth,
  });
  return {
    marks: packMarks(litMarks, rest),
    tears,
    years: plan.years.filter((year) => isClear(year, threads)),
    labels: placeLabels(wantLabels(focus, litMarks, dataset), {
      width: axisBox.width,
      measure: measureLabel,
    }),
    threads,
  };
}

function markOf(
  event: string,
  { dataset, scale, lit }: { dataset: Dataset; scale: TimeScale; lit: boolean },
): readonly CardMark[] {
  const when = dataset.event.get(event)?.when;
  return when ? [toMark(event, when, { scale, lit })] : [];
}

function placeYears(axis: HomeAxis, tears: readonly number[]): readonly PlacedLabel[] {
  const { width } = axisBox;
  const ticks = axisTicks({ ...axis, width: width / tickShare }, { content: axis.content });
  let free = 0;
  return ticks.flatMap(({ x: small, major }) => {
    if (major === null) return [];
    const x = Math.round(small * tickShare);
    const end = x + measureText(major, { face: 'sans', weight: 400, size: axisText.size });
    const isTorn = tears.some((tear) => tear + tearHalf > x && tear - tearHalf < end);
    if (x < free || isTorn || end > width) return [];
    free = end + 16;
    return [{ text: major, x }];
  });
}

/** No line runs through the word. */
function isClear({ text, x }: PlacedLabel, threads: CardThreads): boolean {
  const width = measureText(text, { face: 'sans', weight: 400, size: axisText.size });
  return samplePoints(threads).every(
    ([px = 0, py = 0]) =>
      px < x - 6 ||
      px > x + width + 6 ||
      py < axisText.yearTop - 4 ||
      py > axisText.yearTop + axisText.lineHeight,
  );
}
