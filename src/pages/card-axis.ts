import { axisTicks } from '@/domain/axis-ticks';
import type { Dataset } from '@/domain/dataset';
import type { Statement, TimelineEvent } from '@/domain/dataset-schema';
import { describeDate } from '@/domain/date-words';
import { layOutAxis } from '@/domain/folds';
import { type TimeScale, toX } from '@/domain/time-scale';
import { words } from '@/words/en';
import { measureText } from './card-fonts';
import { type PlacedLabel, placeLabels, type WantedLabel } from './card-labels';
import { type CardMark, extentOf, packMarks, toMark } from './card-marks';
import { type CardThreads, drawCardThreads, samplePoints } from './card-threads';

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
  /** Marks that stand clear of one another, for cards that are not about them. */
  readonly marks: readonly CardMark[];
}

/** What one card is about. */
export interface AxisFocus {
  /** In the order in which they deserve a label. */
  readonly events: readonly TimelineEvent[];
  /** Each draws lines from where it was made. */
  readonly statements: readonly Statement[];
  /** The event that the card is about, if it is about one. */
  readonly subject?: string;
}

/** Left end and width of the axis, its line, depth of the threads; px of the card. */
export const axisBox = { x: 72, y: 562, width: 1056, depth: 63 } as const;
/** Size of the words, and where they stand from the line. */
export const axisText = { size: 20, labelTop: -62, yearTop: 12, lineHeight: 24 } as const;

/** Digits of the page's axis are 7 px wide, ours 10. */
const tickShare = 1.5;
const tearHalf = 9;
const mostLabels = 3;
const widestLabel = 700;

/** Lays out the axis of a dataset; null where no event has a date. */
export function planAxis(dataset: Dataset): AxisPlan | null {
  if (dataset.datedEvents.length === 0) return null;
  const scale = { ...layOutAxis([...dataset.stretch.values()]), width: axisBox.width };
  const tears = scale.folds.map(({ start }) => Math.round(toX(scale, start)));
  const all = dataset.datedEvents.flatMap(({ id }) => markOf(id, { dataset, scale, lit: false }));
  return {
    dataset,
    scale,
    tears,
    years: placeYears(scale, tears),
    marks: packMarks([], all),
  };
}

/** The axis of one card: its own marks in accent, others where there is room. */
export function drawAxis(plan: AxisPlan, focus: AxisFocus): CardAxis {
  const { dataset, scale, tears } = plan;
  const saidAt = [...new Set(focus.statements.map((statement) => statement.saidAt))];
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
  const stretch = dataset.stretch.get(event);
  return stretch ? [toMark(event, stretch, { scale, lit })] : [];
}

function placeYears(scale: TimeScale, tears: readonly number[]): readonly PlacedLabel[] {
  const ticks = axisTicks({ ...scale, width: scale.width / tickShare });
  let free = 0;
  return ticks.flatMap(({ x: small, major }) => {
    if (major === null) return [];
    const x = Math.round(small * tickShare);
    const end = x + measureText(major, { face: 'sans', weight: 400, size: axisText.size });
    const isTorn = tears.some((tear) => tear + tearHalf > x && tear - tearHalf < end);
    if (x < free || isTorn || end > scale.width) return [];
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

/** The first event, then where it was said, then further events; no words twice. */
function wantLabels(
  { events, statements, subject }: AxisFocus,
  marks: readonly CardMark[],
  dataset: Dataset,
): readonly WantedLabel[] {
  const places = [...new Set(statements.map(({ saidAt }) => saidAt))].filter(
    (id) => id !== subject,
  );
  const [first, ...others] = events.filter(({ id }) => !places.includes(id));
  const label = (event: TimelineEvent | undefined, isPlace: boolean): readonly WantedLabel[] => {
    const mark = marks.find((each) => each.event === event?.id);
    return event && mark
      ? [toLabel(mark, isPlace ? saidWords(event, mark.shape) : dateWords(event))]
      : [];
  };
  const wanted = [
    ...label(first, false),
    ...places.flatMap((id) => label(dataset.event.get(id), true)),
    ...(subject === undefined ? others : []).flatMap((event) => label(event, false)),
  ];
  const seen = new Set<string>();
  const fresh = ({ texts: [text = ''] }: WantedLabel) => !seen.has(text) && seen.add(text);
  return wanted.filter(fresh).slice(0, mostLabels);
}

function toLabel(mark: CardMark, texts: readonly string[]): WantedLabel {
  const [from, to] = extentOf(mark);
  const isLate = mark.shape !== 'within' && mark.shape !== 'season' && from > axisBox.width * 0.6;
  // Cut words could lose the very ones that say what is not known.
  const whole = texts.filter((text) => measureLabel(text) <= widestLabel);
  return { texts: whole, from, to, align: isLate ? 'end' : 'start' };
}

function dateWords(event: TimelineEvent): readonly string[] {
  return [describeDate(event, 'spoken'), shortDate(event)];
}

function saidWords(event: TimelineEvent, shape: CardMark['shape']): readonly string[] {
  const { said, saidOn } = words.cards;
  if (shape === 'day') return [saidOn(shortDate(event))];
  const isInside = shape === 'within' || shape === 'season';
  return [said(isInside ? describeDate(event, 'spoken') : shortDate(event))];
}

/** In short words, with all doubt, and without the source's own, which may be long. */
function shortDate({ date: { stated: _, ...date } }: TimelineEvent): string {
  return describeDate({ title: '', date }, 'timeline');
}

function measureLabel(text: string): number {
  return measureText(text, { face: 'sans', weight: 600, size: axisText.size });
}
