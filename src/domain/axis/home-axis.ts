import { msPerDay } from '@/lib/utc';
import { type Fold, type FoldableStretch, foldQuietGaps, type HomeAxis } from './folds';
import { findCore } from './outliers';
import { visibleSpan } from './time-scale';
import { clampMoment, lastMoment, overlap, type TimeWindow } from './time-window';

const msPerMinute = 60_000;
/** Room at the ends of the axis: days at least, and share of the shown time. */
const ends = { min: 3, first: 0.0085, last: 0.02, lonely: 183, fade: 0.16 } as const;
/** The same with times of day: of less than so many days, in minutes; half a day beside a lonely time. */
const timed = { below: 30, lonely: 0.5, min: 5 / 1440, share: 0.03 } as const;
const emptyAxis: HomeAxis = { start: Date.UTC(2000, 0), end: Date.UTC(2001, 0), folds: [] };
/** A few early or late events stay on the axis while they take so many folds, and so much of it. */
const foldable = { folds: 2, share: 1 / 2 } as const;

/** The whole axis with its quiet stretches folded, and with what is shown of it at first. */
export function layOutAxis(stretches: readonly FoldableStretch[]): HomeAxis {
  if (stretches.length === 0) {
    return emptyAxis;
  }
  const extents = stretches.map(toExtent);
  const content = boundsOf(extents);
  const folds = foldQuietGaps(extents, content.end - content.start);
  const isTimed = extents.some(({ start, end }) => start % msPerDay !== 0 || end % msPerDay !== 0);
  const axis: HomeAxis & { readonly content: TimeWindow } = {
    ...padEnds(content, { folds, extents, isTimed }),
    folds,
    content,
    ...(isTimed && { finest: 'minute' }),
  };
  const core = keepFolded(findCore(extents), axis);
  return core ? layOutCore(core, extents, axis) : axis;
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
  const inside = cutOut(stretches, {
    start: first ? start : -lastMoment,
    end: last ? end : lastMoment,
  }).filter((each) => overlap(each, cut));
  const { core: _, ...axis } = layOutAxis(inside);
  return {
    ...axis,
    start: first ? start : axis.start,
    end: last ? end : axis.end,
    cut: cut.isHome ? 'home' : 'other',
  };
}

/** What is shown at first: all but the few events that wait behind an edge. */
export function firstView({ start, end, core }: HomeAxis): TimeWindow {
  return core ?? { start, end };
}

/** The core, unless what lies outside folds away in a place or two. */
function keepFolded(core: TimeWindow | null, axis: HomeAxis): TimeWindow | null {
  const { folds, content } = axis;
  if (!core || !content) return null;
  const start = foldsAway({ start: content.start, end: core.start }, axis);
  const end = foldsAway({ start: core.end, end: content.end }, axis);
  const kept = {
    start: start ? content.start : core.start,
    end: end ? content.end : core.end,
  };
  // Without any fold, what lies outside takes more than half of the axis.
  if (folds.length === 0) return core;
  return kept.start === content.start && kept.end === content.end ? null : kept;
}

function foldsAway(outside: TimeWindow, { folds, content }: HomeAxis): boolean {
  const inside = folds.filter((fold) => overlap(fold, outside));
  const shown = visibleSpan({ ...outside, folds });
  const whole = content ? visibleSpan({ ...content, folds }) : 0;
  return inside.length <= foldable.folds && shown <= whole * foldable.share;
}

/** Lays out what is shown at first as if there were no more; beyond its edges the axis goes on. */
function layOutCore(
  core: TimeWindow,
  extents: readonly FoldableStretch[],
  axis: HomeAxis & { readonly content: TimeWindow },
): HomeAxis {
  const inside = cutOut(extents, core);
  const own = foldQuietGaps(inside, core.end - core.start);
  const isTimed = axis.finest === 'minute';
  const padded = padEnds(core, { folds: own, extents: inside, isTimed });
  const before = axis.folds
    .filter((fold) => fold.start < core.start)
    .map((fold) => ({ ...fold, end: Math.min(fold.end, padded.start) }));
  const after = axis.folds
    .filter((fold) => fold.end > core.end && fold.start >= core.start)
    .map((fold) => ({ ...fold, start: Math.max(fold.start, padded.end) }));
  return {
    ...axis,
    start: core.start > axis.content.start ? axis.start : padded.start,
    end: core.end < axis.content.end ? axis.end : padded.end,
    folds: [...before, ...own, ...after].filter(({ start, end }) => start < end),
    core: padded,
  };
}

/** What lies in a stretch, cut off at its ends. */
function cutOut(
  extents: readonly FoldableStretch[],
  { start, end }: TimeWindow,
): readonly FoldableStretch[] {
  return extents
    .filter((each) => each.start <= end && each.end >= start)
    .map((each) => ({
      ...each,
      start: Math.max(each.start, start),
      end: Math.min(each.end, end),
    }));
}

/** Only the known bound of an open date counts: a point in time. */
function toExtent({ start, end, shape, ...open }: FoldableStretch): FoldableStretch {
  const from = clampMoment(shape === 'before' ? end : start);
  const to = clampMoment(shape === 'after' ? start : end);
  return { start: from, end: Math.max(from, to), shape, ...open };
}

function boundsOf(extents: readonly FoldableStretch[]): TimeWindow {
  return {
    start: extents.reduce((min, { start }) => Math.min(min, start), lastMoment),
    end: extents.reduce((max, { end }) => Math.max(max, end), -lastMoment),
  };
}

function leastDays(shown: number): number {
  return shown > 1 ? ends.min : ends.lonely;
}

/** Of times of day, shown for so many days; in days. */
function leastTimed(shown: number): number {
  if (shown < timed.min) return timed.lonely;
  return Math.min(ends.min, Math.max(timed.min, shown * timed.share));
}

/** The axis of a dataset whose times are stated by several clocks or by one. */
export function axisOnClock(axis: HomeAxis, isMixed: boolean): HomeAxis {
  return isMixed ? { ...axis, isUtc: true } : axis;
}

interface AxisParts {
  readonly folds: readonly Fold[];
  readonly extents: readonly FoldableStretch[];
  /** Whether there are times of day, so that room may be less than days. */
  readonly isTimed: boolean;
}

/**
 * Adds room at both ends, in whole days; a lonely day gets half a year each side, and what fades out
 * over an end gets room to do so.
 */
function padEnds({ start, end }: TimeWindow, { folds, extents, isTimed }: AxisParts): TimeWindow {
  const hidden = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
  const shown = (end - start - hidden) / msPerDay;
  const min = isTimed ? leastTimed(shown) : leastDays(shown);
  const fade = shown * ends.fade;
  const fadesIn = extents.some((each) => each.startOpen && each.start - start < fade * msPerDay);
  const fadesOut = extents.some((each) => each.endOpen && end - each.end < fade * msPerDay);
  const before = Math.max(min, fadesIn ? fade : shown * ends.first);
  const after = Math.max(min, fadesOut ? fade : shown * ends.last);
  const unit = isTimed && shown < timed.below ? msPerMinute : msPerDay;
  const round = (days: number) => Math.round((days * msPerDay) / unit) * unit;
  return {
    start: clampMoment(Math.floor(start / unit) * unit - round(before)),
    end: clampMoment(Math.ceil(end / unit) * unit + round(after)),
  };
}
