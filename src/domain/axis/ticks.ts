import { utcMs } from '@/lib/utc';
import { words } from '@/words/en';
import { type CalendarStep, chooseStep, nameMoment, stepMoments } from './calendar-steps';
import { isCrowded } from './fold-labels';
import { isFilledPeriod, quietStretches } from './quiet-stretches';
import { type TickSegment, toSegments } from './tick-segments';
import { type TimeScale, toTime, toX, visibleSpan } from './time-scale';
import { clampMoment, type TimeWindow } from './time-window';

/** A tick at x px and its two rows of words: a month or day; where it changes, the year in bold. */
export interface Tick {
  readonly x: number;
  /** UTC ms. */
  readonly time: number;
  readonly minor: string | null;
  readonly major: string | null;
  /** Its words stand close to it, as a fold follows. */
  readonly isTight?: true;
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
  readonly isTight: boolean;
  /** The px that its words may not reach, where a fold follows. */
  readonly limit: number;
}

interface Ruler {
  readonly scale: TimeScale;
  readonly step: CalendarStep;
  /** Tears stand so close that they end above the words. */
  readonly isCrowded: boolean;
  /** Where nothing is: the room at the ends and beside folds, which names no year of its own. */
  readonly quiet: readonly TimeWindow[];
}

interface TickOptions {
  readonly minGapPx?: number;
  /** From the first beginning to the last end on the whole axis. */
  readonly content?: TimeWindow | undefined;
  /** Whether there are times of day; and by UTC, where they are stated by several clocks. */
  readonly finest?: 'minute' | undefined;
  readonly isUtc?: true | undefined;
}

const yearStep: CalendarStep = { unit: 'year', count: 1 };
const monthStep: CalendarStep = { unit: 'month', count: 1 };
/** At most this many regular ticks: they are at least `width / maxTicks` px apart. */
const maxTicks = 100;
/** Px: a letter, a word's own room, room between words, from a tick to its word, clear of a fold,
 * half of its tear, and a digit as it is at most. */
const textSizes = {
  letter: 7,
  room: 2,
  between: 4,
  indent: 4,
  clear: 8,
  tear: 5,
  digit: 6.6,
} as const;

/** The axis's ticks from left to right; regular ones are at least minGapPx apart, words never overlap. */
export function axisTicks(
  scale: TimeScale,
  { minGapPx = 48, content, finest, isUtc }: TickOptions = {},
): readonly Tick[] {
  const ruler = {
    scale,
    step: chooseRulerStep(scale, Math.max(minGapPx, scale.width / maxTicks), finest),
    isCrowded: isCrowded(scale),
    quiet: quietStretches(scale, content),
  };
  const candidates = toSegments(scale).flatMap((segment) => segmentCandidates(segment, ruler));
  const byRank = candidates.sort((a, b) => a.rank - b.rank || a.time - b.time);
  const ticks = toTicks(byRank.reduce(keepIfClear, []));
  return isUtc && ruler.step.unit === 'minute' ? ticks.map(sayUtc) : ticks;
}

/** Where the day is named, whose time it is. */
function sayUtc(tick: Tick): Tick {
  return tick.major === null ? tick : { ...tick, major: words.dates.inUtc(tick.major) };
}

/** The finest step that leaves gap px between ticks, and room for the bold words of days and years. */
function chooseRulerStep(scale: TimeScale, gap: number, finest?: 'minute'): CalendarStep {
  const msPerPx = visibleSpan(scale) / Math.max(1, scale.width);
  const step = chooseStep(gap * msPerPx, finest);
  const ends = [clampMoment(scale.start), clampMoment(scale.end)];
  const widest = Math.max(...ends.map((end) => widthOf(nameMoment(end, step).major)));
  const room = widest + 2 * textSizes.between;
  // Months and times bear no bold word but at the year's or the day's start, so they may be closer.
  const isClose = step.unit === 'month' || step.unit === 'minute';
  return isClose ? step : chooseStep(Math.max(gap, room) * msPerPx, finest);
}

/** The segment's naming tick and those at the steps after it. */
function segmentCandidates(segment: TickSegment, ruler: Ruler): readonly Candidate[] {
  const first = namingMoment(segment, ruler);
  const origin = segment.afterFold && first !== null ? first : utcMs(0);
  const yearStarts = ruler.step.unit === 'month' ? stepMoments(yearStep, segment, 0) : [];
  const regular = stepMoments(ruler.step, segment, origin).filter(
    (moment) => first === null || moment > first,
  );
  const moments = new Set([...(first === null ? [] : [first]), ...regular, ...yearStarts]);
  return [...moments]
    .filter((moment) => moment >= (first ?? moment) && isFilledPeriod(moment, ruler))
    .map((moment) => toCandidate(moment, { segment, ruler, names: moment === first }))
    .filter(
      ({ rank, cramped }) => (rank === 0 && (!segment.beforeFold || ruler.isCrowded)) || !cramped,
    );
}

/**
 * The moment that names a segment: its start, or after a fold its first roomy step; where that is in
 * room beside what is shown, the first moment that something fills. None that would stand under a fold.
 */
function namingMoment(segment: TickSegment, ruler: Ruler): number | null {
  const { scale, step } = ruler;
  const isNamed = isFilledPeriod(segment.start, ruler);
  if (!segment.afterFold && isNamed) return segment.start;
  const clear =
    segment.afterFold && !ruler.isCrowded
      ? toTime(scale, toX(scale, segment.start) + textSizes.clear)
      : segment.start;
  const around = ruler.quiet.find(({ start, end }) => start <= clear && clear < end);
  const filled = Math.max(clear, around?.end ?? clear);
  if (!segment.afterFold) return filled < segment.end ? filled : null;
  const steps = stepMoments(step.unit === 'month' ? monthStep : step, segment, 0);
  const isClear = (moment: number) => moment >= clear;
  const wanted = [...steps.filter(isClear), ...steps, clear, filled];
  const hasRoom = (moment: number) =>
    isFilledPeriod(moment, ruler) && !toCandidate(moment, { segment, ruler, names: true }).cramped;
  return wanted.find((moment) => moment < segment.end && hasRoom(moment)) ?? null;
}

function toCandidate(
  time: number,
  { segment, ruler, names }: { segment: TickSegment; ruler: Ruler; names: boolean },
): Candidate {
  const { scale, step } = ruler;
  const x = toX(scale, time);
  const { minor, major, begins } = nameMoment(time, step);
  // A word that names a segment stands below tears that are too close for it.
  const isBelow = names && ruler.isCrowded;
  const end = endOf(segment, { scale, isBelow });
  const room = isBelow ? 0 : roomAfterFold(names);
  const left = segment.afterFold && x - toX(scale, segment.start) < room;
  const right =
    x + textSizes.indent + widestOf(minor, begins || names ? major : null, widthOf) > end;
  const isTight = right && names && x + 1 + widestOf(minor, major, narrowest) <= end;
  return {
    ...{ x, time, minor, year: major, isTight },
    rank: rankOf({ names, begins }),
    cramped: left || (right && !isTight),
    limit: segment.beforeFold && !isBelow ? end : Number.POSITIVE_INFINITY,
  };
}

/** The px that the words of a segment may not reach. */
function endOf(
  segment: TickSegment,
  { scale, isBelow }: { readonly scale: TimeScale; readonly isBelow: boolean },
): number {
  if (!segment.beforeFold) return toX(scale, segment.end);
  return isBelow ? scale.width : toX(scale, segment.end) - textSizes.tear;
}

function roomAfterFold(names: boolean): number {
  return names ? textSizes.tear : textSizes.clear;
}

function rankOf({ names, begins }: { names: boolean; begins: boolean }): Candidate['rank'] {
  if (names) return 0;
  return begins ? 1 : 2;
}

function widestOf(
  minor: string | null,
  major: string | null,
  measure: (text: string) => number,
): number {
  return Math.max(measure(minor ?? ''), measure(major ?? ''));
}

function narrowest(text: string): number {
  return text.length * textSizes.digit;
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
  const areClear =
    isClear(ticks, 'minor') && isClear(ticks, 'major') && trial.every(endsInTime(ticks));
  return isNeeded && areClear ? trial : kept;
}

function toTicks(kept: readonly Candidate[]): readonly Tick[] {
  return kept.map(({ x, time, minor, year, isTight }, index) => {
    const major = year === kept[index - 1]?.year ? null : year;
    return { x, time, minor, major, ...(isTight && { isTight }) };
  });
}

/** Whether the bold word of a tick, if it has one, ends before the fold that follows. */
function endsInTime(ticks: readonly Tick[]) {
  return ({ x, limit, isTight }: Candidate, index: number) => {
    const major = ticks[index]?.major ?? null;
    return major === null || isTight || x + textSizes.indent + widthOf(major) <= limit;
  };
}

/** No word of a row runs into the next one. */
function isClear(ticks: readonly Tick[], row: 'minor' | 'major'): boolean {
  const written = ticks.filter((tick) => tick[row] !== null);
  return written.every((tick, index) => {
    const next = written[index + 1];
    return !next || tick.x + widthOf(tick[row] ?? '') + textSizes.between <= next.x;
  });
}
