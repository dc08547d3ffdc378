import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import { firstView } from '@/domain/axis/home-axis';
import { clampWindow, panWindow, toX, zoomWindow } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import {
  foldsFor,
  isFirstView,
  type LinkWindow,
  minSpan,
  readWindow,
  writeWindow,
} from '@/domain/axis/view-window';
import type { ViewControls } from '@/state/use-view-state';
import { useGestureWindow } from './use-gesture-window';

/** The shown stretch of time, and the ways to change it. */
export interface TimelineWindow {
  readonly window: TimeWindow;
  /** The whole axis with the folds that apply to this window. */
  readonly home: HomeAxis;
  readonly isWhole: boolean;
  /** Where the reader moved it to, once it rests; null where it is as it was at first. */
  readonly moved: TimeWindow | null;
  /** The reader moves it by hand. */
  readonly isMoving: boolean;
  /** The link's window, when it holds no time. */
  readonly badWindow: string | null;
  readonly show: (window: TimeWindow, settled: boolean) => void;
  /** Writes a movement that still waits for a pause. */
  readonly settle: () => void;
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
  /** The link's window moved to hold a stretch, where the shown one does not; else nothing. */
  readonly revealing: (stretch: TimeWindow) => Partial<LinkWindow>;
}

/**
 * The link has the window in whole days; the exact one is kept beside it in the history, so
 * that Back shows what was there, and while the reader moves it, here.
 */
export function useTimelineWindow(
  { view, exact, adjust }: Pick<ViewControls, 'view' | 'exact' | 'adjust'>,
  axis: HomeAxis,
  results: TimeWindow | null,
): TimelineWindow {
  const { from, to } = view;
  const fitted = view.fit && from === null && to === null ? results : null;
  const asked = useMemo(
    () => (fitted ? { window: fitted, isEmpty: false } : readWindow({ from, to }, axis)),
    [from, to, axis, fitted],
  );
  const write = useCallback(
    (next: TimeWindow) => {
      const written = writeWindow(next, axis);
      // A link without days would fit again what the reader has just left.
      const isUnnamed = written.from === null && written.to === null;
      adjust({ ...written, ...(fitted && isUnnamed && { fit: false }) }, next);
    },
    [adjust, axis, fitted],
  );
  const { live, move, settle, drop } = useGestureWindow(write);
  const resting = exactWithin({ from, to }, { exact, axis }) ?? asked.window;
  const window = live ?? resting;
  const folds = foldsFor(window, axis.folds);
  const home = useMemo(() => ({ ...axis, folds }), [axis, folds]);
  // What asks for the window only when it acts does not have to be drawn again with each of its moves.
  const latest = useRef({ window, home, axis });
  useLayoutEffect(() => {
    latest.current = { window, home, axis };
  }, [window, home, axis]);

  const zoom = useCallback(
    (factor: number) => {
      const { window: from, home: within } = latest.current;
      const scale = { ...from, folds: within.folds, width: 1 };
      move(clampWindow(zoomWindow(scale, factor, 0.5), within, minSpan(within)), true);
    },
    [move],
  );
  const showAll = useCallback(() => {
    drop();
    adjust({ ...writeWindow(firstView(axis), axis), ...(fitted && { fit: false }) });
  }, [drop, adjust, axis, fitted]);
  const revealing = useCallback((stretch: TimeWindow) => {
    const { window: from, home: within, axis: whole } = latest.current;
    if (stretch.end > from.start && stretch.start < from.end) return {};
    const scale = { ...from, folds: within.folds, width: 1 };
    const middle = (toX(scale, stretch.start) + toX(scale, stretch.end)) / 2;
    return writeWindow(clampWindow(panWindow(scale, middle - 0.5), within, minSpan(within)), whole);
  }, []);
  return {
    revealing,
    window,
    moved: from === null && to === null ? null : resting,
    home,
    isMoving: live !== null,
    isWhole: isFirstView(window, axis),
    badWindow: asked.isEmpty ? `${from ?? '…'} – ${to ?? '…'}` : null,
    show: move,
    settle,
    zoom,
    showAll,
  };
}

interface ExactWindow {
  readonly exact: TimeWindow | null;
  readonly axis: HomeAxis;
}

/** The exact window, if it is the one that the link has in days; the whole axis needs none. */
function exactWithin({ from, to }: LinkWindow, { exact, axis }: ExactWindow): TimeWindow | null {
  if (exact === null || (from === null && to === null)) return null;
  const written = writeWindow(exact, axis);
  return written.from === from && written.to === to ? exact : null;
}
