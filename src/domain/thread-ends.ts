import { type Dataset, stretchOf } from './dataset';
import type { Statement } from './dataset-schema';
import type { DatedStretch } from './event-date';
import type { Thread, ThreadEnd } from './threads';
import { type TimeScale, toX } from './time-scale';

/** With more statements than this, their lines cannot be told apart until one is chosen. */
export const mostAtRest = 200;

/** Wider than this, in px, a mark does not say which day: its thread hangs from a bracket. */
const narrow = 12;

/** A thread for each statement and each dated event it refers to that is in view. */
export function findThreads(
  dataset: Dataset,
  statements: readonly Statement[],
  scale: TimeScale,
): readonly Thread[] {
  const endOf = (id: string) => {
    const event = dataset.event.get(id);
    const stretch = event && stretchOf(event);
    return stretch && toEnd(stretch, scale);
  };
  return statements.flatMap((statement) => {
    const said = endOf(statement.saidAt);
    if (!said) return [];
    return statement.events.flatMap((event): readonly Thread[] => {
      const about = endOf(event);
      if (!about || about.to < 0 || about.from > scale.width) return [];
      const reported = statement.form === 'reported';
      return [{ statement: statement.id, event, reported, said, about }];
    });
  });
}

function toEnd(stretch: DatedStretch, scale: TimeScale): ThreadEnd {
  const start = toX(scale, stretch.start);
  const end = toX(scale, stretch.end);
  if (stretch.shape === 'before') return { from: end, to: end, hollow: false };
  if (stretch.shape === 'day' || stretch.shape === 'after') {
    return { from: start, to: start, hollow: false };
  }
  return { from: start, to: end, hollow: end - start > narrow };
}
