import { addMonths, msPerDay, toCalendarDay } from '@/lib/utc';
import { clampMoment, lastMoment, overlap, type TimeWindow } from './time-window';

/** A hidden piece of the axis, in UTC ms: `start` is the first hidden moment, `end` is shown again. */
export interface Fold {
  readonly start: number;
  readonly end: number;
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
}

/** What stays shown beside a fold, in days. */
const room = { afterShort: 38, afterLong: 5, beforeDay: 19, before: 6, inside: 34 } as const;
/** Room at the ends of the axis: days at least, and share of the shown time. */
const ends = { min: 3, first: 0.0085, last: 0.02, lonely: 183, fade: 0.16 } as const;
const emptyAxis: HomeAxis = { start: Date.UTC(2000, 0), end: Date.UTC(2001, 0), folds: [] };

/**
 * The whole axis with its quiet stretches folded.
 *
 *     ▐▌······⧙⧘······◆────────▐     quiet: nothing begins, ends or fills it
 *     ended  fold   begins           (an uncertain mark may lie over it)
 */
export function layOutAxis(stretches: readonly FoldableStretch[]): HomeAxis {
  if (stretches.length === 0) {
    return emptyAxis;
  }
  const extents = stretches.map(toExtent);
  const first = extents.reduce((min, { start }) => Math.min(min, start), lastMoment);
  const last = extents.reduce((max, { end }) => Math.max(max, end), -lastMoment);
  const folds = foldQuietGaps(extents, last - first);
  return { ...padEnds({ start: first, end: last }, { folds, extents }), folds };
}

/** What was read of a longer stretch of time, in whole UTC days: where it is cut out of its bounds. */
interface AxisCut extends TimeWindow {
  readonly bounds: TimeWindow;
  /** Whether a link that names no days links to it. */
  readonly isHome: boolean;
}

/** The axis of what was read: where there is more beyond its ends, it has no room there, and no fold. */
export function layOutCut(stretches: readonly FoldableStretch[], cut: AxisCut | null): HomeAxis {
  if (cut === null) return layOutAxis(stretches);
  const { start, end, bounds } = cut;
  const [first, last] = [start > bounds.start, end < bounds.end];
  const inside = stretches
    .filter((each) => overlap(each, cut))
    .map((each) => ({
      ...each,
      start: first ? Math.max(each.start, start) : each.start,
      end: last ? Math.min(each.end, end) : each.end,
    }));
  const axis = layOutAxis(inside);
  return {
    start: first ? start : axis.start,
    end: last ? end : axis.end,
    folds: axis.folds,
    cut: cut.isHome ? 'home' : 'other',
  };
}

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

/** Only the known bound of an open date counts: a point in time. */
function toExtent({ start, end, shape, ...open }: FoldableStretch): FoldableStretch {
  const from = clampMoment(shape === 'before' ? end : start);
  const to = clampMoment(shape === 'after' ? start : end);
  return { start: from, end: Math.max(from, to), shape, ...open };
}

/** Folds from the longest gap to the shortest; the shown axis shrinks with each fold. */
function foldQuietGaps(extents: readonly FoldableStretch[], whole: number): readonly Fold[] {
  const folds: Fold[] = [];
  let shown = whole;
  for (const gap of gapsBetween(extents)) {
    if (gap.end - gap.start <= shown / 10) {
      break;
    }
    const fold = isFilled(gap, extents) ? undefined : hideInside(gap, extents);
    if (fold) {
      folds.push(fold);
      shown -= fold.end - fold.start;
    }
  }
  // When most of the axis is in use, true scale says more than folds do.
  return shown < whole / 2 ? folds.sort((a, b) => a.start - b.start) : [];
}

/** The stretches in which nothing begins or ends, longest first. */
function gapsBetween(extents: readonly FoldableStretch[]): readonly Fold[] {
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

function isFilled(gap: Fold, extents: readonly FoldableStretch[]): boolean {
  return extents.some(
    ({ start, end, shape }) => shape === 'span' && start < gap.end && end > gap.start,
  );
}

/** The part of a gap to hide, or nothing if that is less than a whole month. */
function hideInside(gap: Fold, extents: readonly FoldableStretch[]): Fold | undefined {
  const after = extents.reduce((max, each) => Math.max(max, roomAfter(each, gap.start)), 0);
  const before = extents.reduce((max, each) => Math.max(max, roomBefore(each, gap.end)), 0);
  const fold = { start: gap.start + after * msPerDay, end: gap.end - before * msPerDay };
  return fold.end > fold.start && foldLength(fold).count > 0 ? fold : undefined;
}

/** Days that a mark needs after a moment: its label if it ended there, a piece of it if it began. */
function roomAfter({ start, end }: FoldableStretch, moment: number): number {
  if (end === moment) {
    return end - start <= room.afterShort * msPerDay ? room.afterShort : room.afterLong;
  }
  return start === moment ? room.inside : 0;
}

/** Days that a mark needs before a moment: a diamond sticks out to the left of its day. */
function roomBefore({ start, end, shape }: FoldableStretch, moment: number): number {
  if (start === moment) {
    return shape === 'day' ? room.beforeDay : room.before;
  }
  return end === moment ? room.inside : 0;
}

interface AxisParts {
  readonly folds: readonly Fold[];
  readonly extents: readonly FoldableStretch[];
}

/**
 * Adds room at both ends, in whole days; a lonely day gets half a year each side, and what fades out
 * over an end gets room to do so.
 */
function padEnds({ start, end }: Fold, { folds, extents }: AxisParts): Fold {
  const hidden = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
  const shown = (end - start - hidden) / msPerDay;
  const min = shown > 1 ? ends.min : ends.lonely;
  const fade = shown * ends.fade;
  const fadesIn = extents.some((each) => each.startOpen && each.start - start < fade * msPerDay);
  const fadesOut = extents.some((each) => each.endOpen && end - each.end < fade * msPerDay);
  const before = Math.round(Math.max(min, fadesIn ? fade : shown * ends.first));
  const after = Math.round(Math.max(min, fadesOut ? fade : shown * ends.last));
  return {
    start: clampMoment(start - before * msPerDay),
    end: clampMoment(end + after * msPerDay),
  };
}
