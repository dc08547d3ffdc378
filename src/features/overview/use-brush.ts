import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { clampWindow, type TimeWindow, visibleSpan } from '@/domain/time-scale';
import { leastShown } from '@/domain/view-window';
import type { OverviewProps } from './Overview';

type Edge = 'start' | 'end';

/** Moves the window by dragging its frame or ends, and by the arrow keys on an end. */
export function useBrush(strip: RefObject<HTMLElement | null>, props: OverviewProps) {
  const { home, window, onWindow } = props;
  const span = home.end - home.start;

  const show = (next: TimeWindow, settled: boolean) => {
    if (next.end > next.start) onWindow(clampWindow(next, home, leastShown), settled);
  };

  const moveEdge = (edge: Edge, time: number, settled: boolean) => {
    const within = Math.max(home.start, Math.min(home.end, time));
    const next = { ...window, [edge]: within };
    if (visibleSpan({ ...next, folds: home.folds }) >= leastShown) show(next, settled);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const edge: Edge = event.currentTarget.dataset.edge === 'end' ? 'end' : 'start';
    const time = keyedTime(event.key, window[edge], { home, span });
    if (time === null) return;
    event.preventDefault();
    moveEdge(edge, time, true);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const element = strip.current;
    if (!element || event.button !== 0) return;
    const grip = event.target instanceof HTMLElement ? event.target.dataset.edge : undefined;
    const from = { ...window };
    const msPerPx = span / element.clientWidth;
    const move = (later: globalThis.PointerEvent, settled: boolean) => {
      const by = (later.clientX - event.clientX) * msPerPx;
      if (grip === 'start' || grip === 'end') moveEdge(grip, from[grip] + by, settled);
      else show({ start: from.start + by, end: from.end + by }, settled);
    };
    const onMove = (later: globalThis.PointerEvent) => move(later, false);
    const onUp = (later: globalThis.PointerEvent) => {
      element.removeEventListener('pointermove', onMove);
      move(later, true);
    };
    element.setPointerCapture(event.pointerId);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp, { once: true });
    element.addEventListener('pointercancel', onUp, { once: true });
  };

  return { onKeyDown, onPointerDown };
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};

function keyedTime(
  key: string,
  now: number,
  { home, span }: { home: TimeWindow; span: number },
): number | null {
  if (key === 'Home') return home.start;
  if (key === 'End') return home.end;
  const step = keySteps[key];
  return step === undefined ? null : now + step * span;
}
