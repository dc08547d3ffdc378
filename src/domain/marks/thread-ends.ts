import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { DatedStretch } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import type { Thread, ThreadEnd } from './threads';

/** More lines than this cannot be told apart: none is drawn until something is chosen, and then the first. */
const maxThreadsAtRest = 24;
const maxThreadsChosen = 12;

/** Statements whose lines are looked for at all: what is drawn of them is worked out in every frame. */
export const maxStatements = 200;

/** The lines that can be read. */
export interface ReadableThreads {
  readonly threads: readonly Thread[];
  /** How many there are; more than are drawn where that is too many. */
  readonly total: number;
  /** They are those of what is selected. */
  readonly isChosen: boolean;
}

/** Of all lines at rest all or none, of chosen ones the first, in article order. */
export function keepReadable(
  threads: readonly Thread[],
  isOfSelection: (thread: Thread) => boolean,
): ReadableThreads {
  const chosen = threads.filter(isOfSelection);
  const isChosen = chosen.length > 0;
  const all = isChosen ? chosen : threads;
  const max = isChosen ? maxThreadsChosen : maxThreadsAtRest;
  const kept = isChosen ? maxThreadsChosen : 0;
  return { threads: all.length > max ? all.slice(0, kept) : all, total: all.length, isChosen };
}

/** Wider than this, in px, a mark does not say which day: its thread hangs from a bracket. */
const narrow = 12;

/** A thread for each statement and each dated event it refers to that is in view. */
export function findThreads(
  dataset: Dataset,
  statements: readonly Statement[],
  scale: TimeScale,
): readonly Thread[] {
  const endOf = (id: string) => {
    const when = dataset.event.get(id)?.when;
    return when && toEnd(when, scale);
  };
  return statements.flatMap((statement) => {
    const said = statement.saidAt === undefined ? null : endOf(statement.saidAt);
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
