import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { HomeAxis } from '@/domain/folds';
import { clampWindow, panWindow, type TimeWindow, toX, zoomWindow } from '@/domain/time-scale';
import { foldsFor, leastShown, readWindow, writeWindow } from '@/domain/view-window';
import type { ViewControls } from '@/state/use-view-state';
import type { ViewState } from '@/state/view-state';

/** The shown stretch of time, and the ways to change it. */
export interface TimelineWindow {
  readonly window: TimeWindow;
  /** The whole axis with the folds that apply to this window. */
  readonly home: HomeAxis;
  readonly isWhole: boolean;
  /** The link's window, when it holds no time. */
  readonly badWindow: string | null;
  readonly show: (window: TimeWindow, settled: boolean) => void;
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
  /** The link's window moved to hold a stretch, where the shown one does not; else nothing. */
  readonly revealing: (stretch: TimeWindow) => Partial<Pick<ViewState, 'from' | 'to'>>;
}

interface LiveWindow {
  readonly window: TimeWindow;
  /** The link's window that this one stands for; another one in the link ends it. */
  readonly from: string | null;
  readonly to: string | null;
}

const settleAfter = 300;

/**
 * The window stands in the link in whole days. While the reader moves, a finer one is held here;
 * it is written to the link once they pause, and any other change of the link ends it.
 */
export function useTimelineWindow(
  { view, adjust }: Pick<ViewControls, 'view' | 'adjust'>,
  axis: HomeAxis,
): TimelineWindow {
  const { from, to } = view;
  const [live, setLive] = useState<LiveWindow | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useMemo(() => readWindow({ from, to }, axis), [from, to, axis]);
  const isLive = live !== null && live.from === from && live.to === to;
  const window = isLive ? live.window : asked.window;
  const home = useMemo(() => ({ ...axis, folds: foldsFor(window, axis.folds) }), [axis, window]);

  const write = useCallback(
    (next: TimeWindow) => {
      const written = writeWindow(next, axis);
      setLive({ window: next, ...written });
      adjust(written);
    },
    [adjust, axis],
  );
  const show = useCallback(
    (next: TimeWindow, settled: boolean) => {
      clearTimeout(timer.current);
      setLive({ window: next, from, to });
      if (settled) write(next);
      else timer.current = setTimeout(() => write(next), settleAfter);
    },
    [from, to, write],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const zoom = (factor: number) => {
    const scale = { ...window, folds: home.folds, width: 1 };
    write(clampWindow(zoomWindow(scale, factor, 0.5), home, leastShown));
  };
  const showAll = () => {
    setLive(null);
    adjust({ from: null, to: null });
  };
  const revealing = useCallback(
    (stretch: TimeWindow) => {
      if (stretch.end > window.start && stretch.start < window.end) return {};
      const scale = { ...window, folds: home.folds, width: 1 };
      const middle = (toX(scale, stretch.start) + toX(scale, stretch.end)) / 2;
      return writeWindow(clampWindow(panWindow(scale, middle - 0.5), home, leastShown), axis);
    },
    [window, home, axis],
  );
  return {
    revealing,
    window,
    home,
    isWhole: window.start <= axis.start && window.end >= axis.end,
    badWindow: asked.isEmpty ? `${from ?? '…'} – ${to ?? '…'}` : null,
    show,
    zoom,
    showAll,
  };
}
