import type { Act } from './act';
import type { Bench } from './bench';

/** So many acts can be taken back. */
export const maxSteps = 200;

interface Step {
  /** What there was before the act, or after it where it was taken back. */
  readonly bench: Bench;
  readonly said: string;
}

/** The bench with what led to it. */
export interface History {
  readonly bench: Bench;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Of the last act, so that the next of the same group is no step of its own. */
  readonly group: string | null;
}

export function openHistory(bench: Bench): History {
  return { bench, past: [], future: [], group: null };
}

/** Does an act. What changes nothing is no step. */
export function doAct(history: History, act: Act): History {
  const { change, said } = act;
  const group = act.group ?? null;
  const bench = change(history.bench);
  if (bench === history.bench) return history;
  const isSameStep = group !== null && group === history.group && history.past.length > 0;
  const past = isSameStep ? history.past : [...history.past, { bench: history.bench, said }];
  return { bench, past: past.slice(-maxSteps), future: [], group };
}

/** Takes the last act back; the same history where there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    bench: last.bench,
    past: history.past.slice(0, -1),
    future: [...history.future, { bench: history.bench, said: last.said }],
    group: null,
  };
}

/** Does again what was taken back last. */
export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    bench: next.bench,
    past: [...history.past, { bench: history.bench, said: next.said }],
    future: history.future.slice(0, -1),
    group: null,
  };
}
