import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import { clampWindow, visibleSpan } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { leastShown } from '@/domain/axis/view-window';

type Edge = 'start' | 'end';

/** What a pointer takes hold of. */
type Grip = Edge | 'frame' | 'strip';
type Drags = Readonly<Record<Grip, (by: number, settled: boolean) => void>>;

interface BrushOptions {
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
  /** Whether all is shown. */
  readonly isWhole: boolean;
}

/** A frame that is narrower is moved by all that is inside it, as its ends would fill it; px. */
const leastFrame = 40;

/** A pointer that moved less than this meant no stretch of time; px. */
const leastDrag = 4;

/**
 * Moves the window by dragging its frame or ends, and by the arrow keys on an end. Dragging beside the
 * frame, or anywhere while all is shown, draws a new one.
 */
export function useBrush(
  strip: RefObject<HTMLElement | null>,
  { home, window, isWhole, onWindow }: BrushOptions,
) {
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

  const gripOf = ({ target }: PointerEvent, at: number, msPerPx: number): Grip => {
    const isFramed = !isWhole && at > window.start && at < window.end;
    const isNarrow = window.end - window.start < leastFrame * msPerPx;
    const edge = isFramed && isNarrow ? null : edgeOf(target);
    return edge ?? (isFramed ? 'frame' : 'strip');
  };

  /** What a drag by some ms does, from a window; `at` is where it began, `least` is none yet. */
  const drags = (from: TimeWindow, { at, least }: { at: number; least: number }): Drags => ({
    start: (by, settled) => moveEdge('start', from.start + by, settled),
    end: (by, settled) => moveEdge('end', from.end + by, settled),
    frame: (by, settled) => show({ start: from.start + by, end: from.end + by }, settled),
    strip: (by, settled) => {
      const to = Math.max(home.start, Math.min(home.end, at + by));
      const drawn = { start: Math.min(at, to), end: Math.max(at, to) };
      if (Math.abs(by) >= least) show(drawn, settled);
      else if (settled) show(from, true);
    },
  });

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const element = strip.current;
    if (!element || event.button !== 0) return;
    const msPerPx = span / element.clientWidth;
    const left = element.getBoundingClientRect().left + element.clientLeft;
    const at = home.start + (event.clientX - left) * msPerPx;
    const grip = gripOf(event, at, msPerPx);
    const drag = drags({ ...window }, { at, least: leastDrag * msPerPx })[grip];
    const ending = new AbortController();
    let by = 0;
    const onMove = ({ clientX }: globalThis.PointerEvent) => {
      by = (clientX - event.clientX) * msPerPx;
      drag(by, false);
    };
    // A pointer that is taken away says nothing of where it is, so what it did last stays.
    const onEnd = () => {
      ending.abort();
      drag(by, true);
    };
    element.setPointerCapture(event.pointerId);
    element.addEventListener('pointermove', onMove, ending);
    element.addEventListener('pointerup', onEnd, ending);
    element.addEventListener('pointercancel', onEnd, ending);
  };

  return { onKeyDown, onPointerDown };
}

/** Which end of the frame an element is, if it is one. */
function edgeOf(target: EventTarget): Edge | null {
  const edge = target instanceof HTMLElement ? target.dataset.edge : undefined;
  return edge === 'start' || edge === 'end' ? edge : null;
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
