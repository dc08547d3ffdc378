import { addMonths, msPerDay, toCalendarDay } from '@/lib/utc';
import type { TimeWindow } from './time-window';

/** A hidden piece of the axis, in UTC ms: `start` is the first hidden moment, `end` is shown again. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  /** All of the stretch without an event that it lies in; what of it is shown is room beside the fold. */
  readonly quiet?: TimeWindow;
}

/** What the axis must know of an event's date; UTC ms, `end` is exclusive. */
export interface FoldableStretch {
  readonly start: number;
  readonly end: number;
  readonly shape: 'day' | 'span' | 'within' | 'season' | 'before' | 'after';
  /** It has no known bound on that side, and so is drawn fading out. */
  readonly startOpen?: boolean;
  readonly endOpen?: boolean;
}

/** The whole axis in UTC ms, `end` exclusive, with the folds in it from early to late. */
export interface HomeAxis {
  readonly start: number;
  readonly end: number;
  readonly folds: readonly Fold[];
  /**
   * Set where more lies beyond its ends than was read: whether a link that names no days links here, or
   * links have to name them.
   */
  readonly cut?: 'home' | 'other';
  /** From the first beginning to the last end; what lies outside is room at the ends. */
  readonly content?: TimeWindow;
  /** Set where times of day are on it: it goes down to minutes. */
  readonly finest?: 'minute';
  /** Set where those times are stated by several clocks: it shows them by UTC, and says so. */
  readonly isUtc?: true;
  /** What is shown at first, where a few events far outside it wait behind an edge. */
  readonly core?: TimeWindow;
}

/** What stays shown beside a fold, in days. */
const room = { afterShort: 38, afterLong: 5, beforeDay: 19, before: 6, inside: 34 } as const;
/** The least of it, as a share of the shown axis, so that tears stand apart: beside a point, else. */
const leastRoom = { point: 0.024, other: 0.014 } as const;
/** Up to this share of all events is a few: they may not take more than half of the axis. */
export const fewEvents = 1 / 8;

/** How much a fold hides in whole years, or in whole months below two years; rounded down. */
export function foldLength(fold: Fold): { unit: 'years' | 'months'; count: number } {
  const from = toCalendarDay(fold.start);
  const to = toCalendarDay(fold.end);
  const turns = (to.year - from.year) * 12 + to.month - from.month;
  const months = addMonths(fold.start, turns) > fold.end ? turns - 1 : turns;
  return months >= 24
    ? { unit: 'years', count: Math.floor(months / 12) }
    : { unit: 'months', count: months };
}

/**
 * Folds from the longest gap to the shortest; the shown axis shrinks with each fold. None lies in what
 * an event covers, unless that event is one of a few that would take more than half of the axis.
 *
 *     ▐▌······⧙⧘······◆────────▐     quiet: nothing begins, ends or fills it
 *     ended  fold   begins
 */
export function foldQuietGaps(extents: readonly FoldableStretch[], whole: number): readonly Fold[] {
  const folding = { shown: whole, gaps: [] as TimeWindow[] };
  const hide = (gap: TimeWindow) => {
    const fold = hideInside(gap, extents, 0);
    if (!fold) return;
    folding.gaps.push(gap);
    folding.shown -= fold.end - fold.start;
  };
  const vague: TimeWindow[] = [];
  for (const gap of gapsBetween(extents)) {
    if (gap.end - gap.start <= folding.shown / 10) break;
    const cover = coverOf(gap, extents);
    if (cover === 'none') hide(gap);
    else if (cover === 'few') vague.push(gap);
  }
  for (const gap of vague.filter(({ start, end }) => end - start > folding.shown / 2)) hide(gap);
  const { shown } = folding;
  const folds = folding.gaps.flatMap((gap) => {
    const fold = hideInside(gap, extents, shown);
    if (!fold) return [];
    return vague.includes(gap) ? fold : { ...fold, quiet: gap };
  });
  // When most of the axis is in use, true scale says more than folds do.
  return shown < whole / 2 ? folds.sort((a, b) => a.start - b.start) : [];
}

/** The stretches in which nothing begins or ends, longest first. */
function gapsBetween(extents: readonly FoldableStretch[]): readonly TimeWindow[] {
  const moments = [...new Set(extents.flatMap(({ start, end }) => [start, end]))];
  const [first = 0, ...rest] = moments.sort((a, b) => a - b);
  let start = first;
  const gaps = rest.map((end) => {
    const gap = { start, end };
    start = end;
    return gap;
  });
  return gaps.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Whether events last over a gap: none, a few that only name a time around theirs, or others. */
function coverOf(gap: TimeWindow, extents: readonly FoldableStretch[]): 'none' | 'few' | 'many' {
  let covering = 0;
  for (const { start, end, shape } of extents) {
    if (start >= gap.end || end <= gap.start) continue;
    if (shape === 'span') return 'many';
    covering += 1;
  }
  if (covering === 0) return 'none';
  return covering <= extents.length * fewEvents ? 'few' : 'many';
}

/** The part of a gap to hide on an axis of so many ms, or nothing if that is less than a whole month. */
function hideInside(
  gap: TimeWindow,
  extents: readonly FoldableStretch[],
  shown: number,
): Fold | undefined {
  const after = extents.reduce((max, each) => Math.max(max, roomAfter(each, gap.start, shown)), 0);
  const before = extents.reduce((max, each) => Math.max(max, roomBefore(each, gap.end, shown)), 0);
  const fold = { start: gap.start + toDays(after), end: gap.end - toDays(before) };
  return fold.end > fold.start && foldLength(fold).count > 0 ? fold : undefined;
}

function toDays(ms: number): number {
  return Math.ceil(ms / msPerDay) * msPerDay;
}

/** Ms that a mark needs after a moment: its label if it ended there, a piece of it if it began. */
function roomAfter({ start, end }: FoldableStretch, moment: number, shown: number): number {
  if (end === moment) {
    return end - start <= room.afterShort * msPerDay
      ? Math.max(room.afterShort * msPerDay, leastRoom.point * shown)
      : Math.max(room.afterLong * msPerDay, leastRoom.other * shown);
  }
  return start === moment ? room.inside * msPerDay : 0;
}

/** Ms that a mark needs before a moment: a diamond sticks out to the left of its day. */
function roomBefore({ start, end, shape }: FoldableStretch, moment: number, shown: number): number {
  if (start === moment) {
    return shape === 'day'
      ? Math.max(room.beforeDay * msPerDay, leastRoom.point * shown)
      : Math.max(room.before * msPerDay, leastRoom.other * shown);
  }
  return end === moment ? room.inside * msPerDay : 0;
}
