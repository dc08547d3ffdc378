import type { TimeScale } from '@/domain/axis/time-scale';
import type { Statement } from '@/domain/format/schema';
import { findThreads } from '@/domain/marks/thread-ends';
import { drawThreads, type Thread } from '@/domain/marks/threads';
import type { Dataset } from '@/domain/model/dataset';

/** The lines below a card's axis, in px after `scale` times. */
export interface CardThreads {
  readonly scale: number;
  readonly lines: readonly { readonly path: string; readonly reported: boolean }[];
  readonly brackets: readonly string[];
}

/** A card is seen small, so its lines are those of the page, this much larger. */
const scale = 3;
const maxRoomy = 4;
const max = 8;

/** Lines from where the statements were made to what they refer to, at most eight, all different. */
export function drawCardThreads(
  dataset: Dataset,
  statements: readonly Statement[],
  { axis, height }: ThreadRoom,
): CardThreads {
  const small = { ...axis, width: axis.width / scale };
  const threads = findThreads(dataset, statements, small);
  const { lines, brackets } = drawThreads(chooseThreads(threads), {
    height: height / scale,
    spacing: 'rest',
  });
  return { scale, lines: lines.map(({ path, reported }) => ({ path, reported })), brackets };
}

interface ThreadRoom {
  readonly axis: TimeScale;
  /** Px below the axis. */
  readonly height: number;
}

/** All of a few; of many only one for each course, so that the lines stay apart. */
function chooseThreads(threads: readonly Thread[]): readonly Thread[] {
  const byCourse = new Map(threads.map((thread) => [courseOf(thread), thread]));
  const byStatement = new Map(
    threads.map((thread) => [`${thread.statement} ${courseOf(thread)}`, thread]),
  );
  return byStatement.size <= maxRoomy
    ? [...byStatement.values()]
    : [...byCourse.values()].slice(0, max);
}

function courseOf({ about, said, reported }: Thread): string {
  return [about.from, about.to, said.from, said.to, reported].join();
}

/** Points along the lines, in px of the card, close enough that no letter falls between two. */
export function samplePoints({ lines, scale: times }: CardThreads): readonly (readonly number[])[] {
  return lines.flatMap(({ path }) => {
    const [x1 = 0, y1 = 0, c1 = 0, d1 = 0, c2 = 0, d2 = 0, x2 = 0, y2 = 0] = Array.from(
      path.matchAll(/-?\d+(?:\.\d+)?/g),
      ([number]) => Number(number) * times,
    );
    return Array.from({ length: 121 }, (_, index) => {
      const at = index / 120;
      return [cubic([x1, c1, c2, x2], at), cubic([y1, d1, d2, y2], at)];
    });
  });
}

function cubic(controls: readonly [number, number, number, number], at: number): number {
  const [a, b, c, d] = controls;
  const rest = 1 - at;
  return rest ** 3 * a + 3 * rest ** 2 * at * b + 3 * rest * at ** 2 * c + at ** 3 * d;
}
