import type { Dataset } from './dataset';
import type { DatedStretch } from './event-date';
import type { Visible } from './select';
import type { Thread, ThreadEnd } from './threads';
import { type TimeScale, toX } from './time-scale';

/** Wider than this, in px, a mark does not say which day: its thread hangs from a bracket. */
const narrow = 12;

/** A thread for each kept statement and each dated event it refers to that is in view. */
export function findThreads(
  dataset: Dataset,
  visible: Pick<Visible, 'statements'>,
  scale: TimeScale,
): readonly Thread[] {
  const endOf = (id: string) => {
    const stretch = dataset.stretch.get(id);
    return stretch && toEnd(stretch, scale);
  };
  return visible.statements.flatMap((statement) => {
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
