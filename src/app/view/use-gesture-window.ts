import { useCallback, useEffect, useRef, useState } from 'react';
import type { TimeWindow } from '@/domain/axis/time-window';
import { useOnTravel } from '@/state/use-on-travel';

interface GestureWindow {
  /** The window under the reader's hand; null when nothing moves. */
  readonly live: TimeWindow | null;
  /** Moves the window: `settled` writes it at once, else it is written after a pause. */
  readonly move: (window: TimeWindow, settled: boolean) => void;
  /** Writes what still waits, before an act creates another entry of the history. */
  readonly settle: () => void;
  /** Forgets what still waits. */
  readonly drop: () => void;
}

const settleAfter = 300;

/** Holds the window while the reader moves it. What waits belongs to its entry, and is lost with Back. */
export function useGestureWindow(write: (window: TimeWindow) => void): GestureWindow {
  const [live, setLive] = useState<TimeWindow | null>(null);
  const waiting = useRef<TimeWindow>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setLive(null);
  }, []);
  const settle = useCallback(() => {
    const window = waiting.current;
    if (!window) return;
    drop();
    write(window);
  }, [drop, write]);
  const move = useCallback(
    (window: TimeWindow, settled: boolean) => {
      clearTimeout(timer.current);
      waiting.current = window;
      if (settled) return settle();
      setLive(window);
      timer.current = setTimeout(settle, settleAfter);
    },
    [settle],
  );
  useOnTravel(drop);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { live, move, settle, drop };
}
