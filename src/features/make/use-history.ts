import { useCallback, useState } from 'react';
import type { Act } from '@/domain/make/act';
import type { Bench } from '@/domain/make/bench';
import { doAct, type History, openHistory, redo, undo } from '@/domain/make/history';
import { makeWords } from '@/words/make-en';

/** The bench with undo and redo, and what is to be said aloud of them. */
export interface Workshop {
  readonly history: History;
  readonly said: string;
  readonly act: (act: Act) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const says = makeWords.undo;

interface Held {
  readonly history: History;
  readonly said: string;
}

/** Starts with what was kept; a page that only reads does nothing. */
export function useHistory(kept: Bench, isReading: boolean): Workshop {
  const [{ history, said }, setHeld] = useState<Held>(() => ({
    history: openHistory(kept),
    said: '',
  }));
  const change = useCallback(
    (next: (held: Held) => Held) => {
      if (!isReading) setHeld(next);
    },
    [isReading],
  );
  const act = useCallback(
    (each: Act) => change((held) => ({ history: doAct(held.history, each), said: '' })),
    [change],
  );
  const onUndo = useCallback(
    () =>
      change((held) => {
        const last = held.history.past.at(-1);
        return { history: undo(held.history), said: last ? says.undone(last.said) : says.nothing };
      }),
    [change],
  );
  const onRedo = useCallback(
    () =>
      change((held) => {
        const next = held.history.future.at(-1);
        return {
          history: redo(held.history),
          said: next ? says.redone(next.said) : says.nothingMore,
        };
      }),
    [change],
  );
  return { history, said, act, onUndo, onRedo };
}
