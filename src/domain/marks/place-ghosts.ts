import { type TimeScale, toX } from '@/domain/axis/time-scale';
import { describeDate } from '@/domain/dates/date-words';
import type { DatedEvent, DatedStretch } from '@/domain/dates/event-date';
import { findOutsideDates, type OutsideDate } from '@/domain/dates/outside-dates';
import { articleNoun, type SourceNoun, words } from '@/words/en';
import type { MarkMetrics } from './mark-metrics';
import { type DrawnMark, extentOf } from './place-marks';

/** A stretch of the plot in px. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * A date from outside, as a ghost beside its event's mark. All in px of the plot.
 *
 *     8 Aug 2025, outside the article ◇ · · · · · · ░░░░░░░░░░
 */
export interface Ghost {
  readonly key: string;
  /** Above the axis: the foot of the row that it is in, and of the mark's own. */
  readonly y: number;
  readonly markY: number;
  /** A diamond of no width for a day or less than one can see, else a bar. */
  readonly shape: Reach;
  /** The dotted line to the mark; null on a phone, and where the two touch. */
  readonly line: Reach | null;
  readonly words: string;
  /** Left edge of the words; null where they find no room: the note says the same. */
  readonly wordsX: number | null;
}

interface Placing {
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics;
  /** What the sources are called that give no such date; an article, if left out. */
  readonly noun?: SourceNoun;
}

type Draft = Pick<Ghost, 'shape' | 'line' | 'words' | 'wordsX'> & {
  /** Whether it is a row higher, because the mark's own row is taken. */
  readonly isLifted: boolean;
};

/** Half a diamond and the room beside it; a bar narrower than the second is a diamond. */
const half = 6;
const minBar = 12;
const gap = 8;

/** The room that an event's ghosts take besides its mark, for the packer; null without a ghost. */
export function ghostRoom(
  event: DatedEvent,
  placing: Placing,
): { readonly left: number; readonly right: number; readonly lift: number } | null {
  const drafts = draftGhosts(event, placing);
  if (drafts.length === 0) return null;
  const reaches = drafts.map((draft) => reachOf(draft, placing));
  return {
    left: Math.min(...reaches.map(({ from }) => from)),
    right: Math.max(...reaches.map(({ to }) => to)),
    lift: drafts.some(({ isLifted }) => isLifted) ? placing.metrics.rowHeight : 0,
  };
}

/** The ghosts of all events that are marks of their own, in the order of the marks. */
export function placeGhosts(marks: readonly DrawnMark[], placing: Placing): readonly Ghost[] {
  const { rowHeight, lineHeight } = placing.metrics;
  return marks.flatMap((mark) => {
    if (mark.kind !== 'event') return [];
    const above = mark.y + rowHeight + Math.max(0, mark.lines.length - 1) * lineHeight;
    return draftGhosts(mark.event, placing)
      .filter((draft) => isSeen(reachOf(draft, placing), placing))
      .map(({ isLifted, ...draft }, index) => ({
        ...draft,
        key: `${mark.key} ${index}`,
        y: isLifted ? above : mark.y,
        markY: mark.y,
      }));
  });
}

function draftGhosts(event: DatedEvent, placing: Placing): readonly Draft[] {
  return findOutsideDates(event).map((date) => draftGhost(date, event.when, placing));
}

function draftGhost({ when }: OutsideDate, own: DatedStretch, placing: Placing): Draft {
  const { scale, metrics } = placing;
  const box = extentOf(own, scale, metrics);
  // A day's line rises from the middle of its diamond, to the ghost one row above.
  const outset = box.besideShape ? 0 : box.outset;
  const mark = { from: box.x - outset, to: box.end + outset };
  const shape = shapeOf(when, scale);
  const ghost = reachOfShape(shape);
  const isEarlier = when.start < own.start;
  const between = isEarlier ? { from: ghost.to, to: mark.from } : { from: mark.to, to: ghost.from };
  const said = words.timeline.outside(
    describeDate({ title: '', date: { basis: 'stated' }, when }, 'timeline'),
    placing.noun ?? articleNoun,
  );
  const width = widthOf(said, metrics);
  return {
    shape,
    line: metrics.isPhone || between.to <= between.from ? null : between,
    words: said,
    wordsX: metrics.isPhone ? null : placeWords(width, { ghost, between, isEarlier, scale }),
    // A day's label is beside it, and what touches the mark would lie upon it.
    isLifted: box.besideShape || between.to <= between.from,
  };
}

/** The words are 13 px where a label's are 14. */
function widthOf(said: string, { measure }: MarkMetrics): number {
  return Math.ceil((measure(said, 'muted') * 13) / 14);
}

function shapeOf({ start, end, shape }: DatedStretch, scale: TimeScale): Reach {
  const [from, to] = [toX(scale, start), toX(scale, end)];
  if (shape === 'day') return { from, to: from };
  const middle = (from + to) / 2;
  return to - from > minBar ? { from, to } : { from: middle, to: middle };
}

function reachOfShape({ from, to }: Reach): Reach {
  return { from: from - half, to: to + half };
}

interface WordsPlace {
  readonly ghost: Reach;
  readonly between: Reach;
  readonly isEarlier: boolean;
  readonly scale: TimeScale;
}

/** On the far side of the ghost, else on the line between it and the mark, else nowhere. */
function placeWords(
  width: number,
  { ghost, between, isEarlier, scale }: WordsPlace,
): number | null {
  const far = isEarlier ? ghost.from - gap - width : ghost.to + gap;
  const isGhostSeen = ghost.to > 0 && ghost.from < scale.width;
  if (isGhostSeen && far >= 0 && far + width <= scale.width) return far;
  const from = Math.max(0, between.from + gap);
  const to = Math.min(scale.width, between.to - gap);
  if (to - from < width) return null;
  return isEarlier ? from : to - width;
}

function reachOf({ shape, line, words: said, wordsX }: Draft, { metrics }: Placing): Reach {
  const own = reachOfShape(shape);
  const wordsEnd = wordsX === null ? own.to : wordsX + widthOf(said, metrics);
  return {
    from: Math.min(own.from, line?.from ?? own.from, wordsX ?? own.from),
    to: Math.max(own.to, line?.to ?? own.to, wordsEnd),
  };
}

function isSeen({ from, to }: Reach, { scale }: Placing): boolean {
  return to > 0 && from < scale.width;
}
