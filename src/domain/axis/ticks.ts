import { utcMs } from '@/lib/utc';
import { type CalendarStep, chooseStep, nameMoment, stepMoments } from './calendar-steps';
import { type TimeScale, toX, visibleSpan } from './time-scale';
import { clampMoment, type TimeWindow } from './time-window';

/** A tick at x px and its two rows of words: a month or day; where it changes, the year in bold. */
export interface Tick {
  readonly x: number;
  /** UTC ms. */
  readonly time: number;
  readonly minor: string | null;
  readonly major: string | null;
}

/** A tick that may be kept: `year` is its bold word, shown only if the tick before has another. */
interface Candidate {
  readonly x: number;
  readonly time: number;
  readonly minor: string | null;
  readonly year: string;
  /** 0 names its segment, 1 begins a year (or month, among days), 2 is any other. */
  readonly rank: 0 | 1 | 2;
  /** Too close to a fold or to the right end. */
  readonly cramped: boolean;
}

/** A piece of the window between two folds. */
interface TickSegment extends TimeWindow {
  readonly afterFold: boolean;
}

interface Ruler {
  readonly scale: TimeScale;
  readonly step: CalendarStep;
}

const yearStep: CalendarStep = { unit: 'year', count: 1 };
const monthStep: CalendarStep = { unit: 'month', count: 1 };
/** At most this many regular ticks: they are at least `width / maxTicks` px apart. */
const maxTicks = 100;
/** Px: a letter, a word's own room, room between words, from a tick to its word, clear of a fold. */
const textSizes = { letter: 7, room: 2, between: 4, indent: 4, clear: 8 } as const;

/** The axis's ticks from left to right; regular ones are at least minGapPx apart, words never overlap. */
export function axisTicks(scale: TimeScale, minGapPx = 48): readonly Tick[] {
  const ruler = { scale, step: chooseRulerStep(scale, Math.max(minGapPx, scale.width / maxTicks)) };
  const candidates = toSegments(scale).flatMap((segment) => segmentCandidates(segment, ruler));
  const byRank = candidates.sort((a, b) => a.rank - b.rank || a.time - b.time);
  return toTicks(byRank.reduce(keepIfClear, []));
}

/** The finest step that leaves gap px between ticks, and room for the bold words of days and years. */
function chooseRulerStep(scale: TimeScale, gap: number): CalendarStep {
  const msPerPx = visibleSpan(scale) / Math.max(1, scale.width);
  const step = chooseStep(gap * msPerPx);
  const ends = [clampMoment(scale.start), clampMoment(scale.end)];
  const widest = Math.max(...ends.map((end) => widthOf(nameMoment(end, step).major)));
  const room = widest + 2 * textSizes.between;
  // Months bear no bold word but at the year's start, so they may be closer.
  return step.unit === 'month' ? step : chooseStep(Math.max(gap, room) * msPerPx);
}

function toSegments({ start, end, folds }: TimeScale): readonly TickSegment[] {
  const inside = folds.filter((fold) => fold.end > start && fold.start < end);
  const starts = [clampMoment(start), ...inside.map((fold) => fold.end)];
  const ends = [...inside.map((fold) => fold.start), clampMoment(end)];
  return starts
    .map((from, index) => ({ start: from, end: ends[index] ?? from, afterFold: index > 0 }))
    .filter((segment) => segment.start < segment.end);
}

/** The segment's naming tick and those at the steps after it. */
function segmentCandidates(segment: TickSegment, ruler: Ruler): readonly Candidate[] {
  const first = segment.afterFold ? afterFold(segment, ruler) : segment.start;
  const origin = segment.afterFold ? first : utcMs(0);
  const yearStarts = ruler.step.unit === 'month' ? stepMoments(yearStep, segment, 0) : [];
  const regular = stepMoments(ruler.step, segment, origin);
  const moments = new Set([first, ...regular, ...yearStarts].filter((moment) => moment >= first));
  return [...moments]
    .map((moment) => toCandidate(moment, { segment, ruler, names: moment === first }))
    .filter(({ rank, cramped }) => rank === 0 || !cramped);
}

/** The moment that names a segment after a fold: its first roomy step, else the first, else its start. */
function afterFold(segment: TickSegment, ruler: Ruler): number {
  const step = ruler.step.unit === 'month' ? monthStep : ruler.step;
  const moments = stepMoments(step, segment, 0);
  const roomy = moments.find(
    (moment) => !toCandidate(moment, { segment, ruler, names: true }).cramped,
  );
  return roomy ?? moments[0] ?? segment.start;
}

function toCandidate(
  time: number,
  { segment, ruler, names }: { segment: TickSegment; ruler: Ruler; names: boolean },
): Candidate {
  const { scale, step } = ruler;
  const x = toX(scale, time);
  const { minor, major, begins } = nameMoment(time, step);
  const width = Math.max(widthOf(minor ?? ''), begins ? widthOf(major) : 0);
  const left = segment.afterFold && x - toX(scale, segment.start) < textSizes.clear;
  const right = x + textSizes.indent + width > toX(scale, segment.end);
  const other = begins ? 1 : 2;
  return { x, time, minor, year: major, rank: names ? 0 : other, cramped: left || right };
}

function widthOf(text: string): number {
  return text.length * textSizes.letter + textSizes.room;
}

/** Adds a tick if no words overlap then; a cramped one only if it names a year that is not named yet. */
function keepIfClear(kept: readonly Candidate[], next: Candidate): readonly Candidate[] {
  const later = kept.findIndex(({ x }) => x > next.x);
  const place = later < 0 ? kept.length : later;
  const trial = kept.toSpliced(place, 0, next);
  const ticks = toTicks(trial);
  const namesYear = next.year !== kept[place - 1]?.year;
  const isNeeded = namesYear || (next.minor !== null && !next.cramped);
  return isNeeded && isClear(ticks, 'minor') && isClear(ticks, 'major') ? trial : kept;
}

function toTicks(kept: readonly Candidate[]): readonly Tick[] {
  return kept.map(({ x, time, minor, year }, index) => {
    const major = year === kept[index - 1]?.year ? null : year;
    return { x, time, minor, major };
  });
}

/** No word of a row runs into the next one. */
function isClear(ticks: readonly Tick[], row: 'minor' | 'major'): boolean {
  const written = ticks.filter((tick) => tick[row] !== null);
  return written.every((tick, index) => {
    const next = written[index + 1];
    return !next || tick.x + widthOf(tick[row] ?? '') + textSizes.between <= next.x;
  });
}
