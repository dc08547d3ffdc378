import { type TimeScale, toX } from './time-scale';

/** Tears closer than this leave no room for a year between them; px. */
const leastBetween = 36;

/** Whether two folds in a window are so close that the axis has no room for words between their tears. */
export function isCrowded({ folds, ...window }: TimeScale): boolean {
  const scale = { ...window, folds };
  const xs = folds.map(({ start }) => toX(scale, start)).filter((x) => x > 0 && x < scale.width);
  return xs.some((x, index) => x - (xs[index - 1] ?? Number.NEGATIVE_INFINITY) < leastBetween);
}

/** What a fold may say, from the longest words to the shortest, and where its tear is; px. */
export interface FoldWords {
  readonly x: number;
  readonly texts: readonly string[];
}

interface LabelRoom {
  /** From where to where labels may stand, px. */
  readonly left: number;
  readonly right: number;
  /** With its own padding, px. */
  readonly measure: (text: string) => number;
}

interface Trial {
  readonly x: number;
  readonly text: string | null;
  readonly left: number;
  readonly width: number;
}

/**
 * What each fold says over its tear, as long as there is room; null where it is a mark alone: of two that meet, or one that stands nearer to
 * another's tear, the longer is said shorter, and in the end not at all.
 *
 *     30 quiet years folded   9 mo   |   18 months
 *             ⧙⧘               ⧙⧘   ⧙⧘      ⧙⧘
 */
export function placeFoldLabels(
  folds: readonly FoldWords[],
  room: LabelRoom,
): readonly (string | null)[] {
  const shortened = folds.map(() => 0);
  for (;;) {
    const trials = folds.map((fold, index) => tryLabel(fold, shortened[index] ?? 0, room));
    const cramped = findCramped(trials);
    if (cramped === null) return trials.map(({ text }) => text);
    shortened[cramped] = (shortened[cramped] ?? 0) + 1;
  }
}

function tryLabel({ x, texts }: FoldWords, shortened: number, room: LabelRoom): Trial {
  const text = texts[shortened] ?? null;
  const width = text === null ? 0 : room.measure(text);
  const left = Math.max(room.left, Math.min(room.right - width, x - width / 2));
  return { x, text, width, left };
}

/** The place of a label that has to give way; null where none has. */
function findCramped(trials: readonly Trial[]): number | null {
  const said = trials.flatMap((trial, index) => (trial.text === null ? [] : [{ ...trial, index }]));
  for (const [place, label] of said.entries()) {
    if (isNearerToOther(label, trials)) return label.index;
    const next = said[place + 1];
    if (next && label.left + label.width > next.left) {
      return next.width >= label.width ? next.index : label.index;
    }
  }
  return null;
}

function isNearerToOther({ x, left, width }: Trial, trials: readonly Trial[]): boolean {
  const middle = left + width / 2;
  const own = Math.abs(x - middle);
  // Half a px: sums are not exact.
  return trials.some((other) => Math.abs(other.x - middle) < own - 0.5);
}
