import type { HomeAxis } from '@/domain/axis/folds';
import { clampWindow, visibleSpan } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { minSpan } from '@/domain/axis/view-window';

export type Edge = 'start' | 'end';

/** What a pointer takes hold of. */
type Grip = Edge | 'frame' | 'strip';

export interface BrushOptions {
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
  /** Whether all is shown. */
  readonly isWhole: boolean;
}

/** A frame that is narrower is moved by all that is inside it, as its ends would fill it; px. */
const minFrame = 40;

/** A pointer that moved less than this meant no stretch of time; px. */
const minDrag = 4;

/** Shows a stretch, as near as the axis allows; nothing for an empty one. */
function show(next: TimeWindow, settled: boolean, { home, onWindow }: BrushOptions): void {
  if (next.end > next.start) onWindow(clampWindow(next, home, minSpan), settled);
}

/** Moves one end of the window to a time, unless nothing would be left between the two. */
export function moveEdge(
  { edge, time }: { readonly edge: Edge; readonly time: number },
  settled: boolean,
  options: BrushOptions,
): void {
  const { home, window } = options;
  const next = { ...window, [edge]: Math.max(home.start, Math.min(home.end, time)) };
  if (visibleSpan({ ...next, folds: home.folds }) >= minSpan) show(next, settled, options);
}

/** A drag that begins at a time, on an end of the frame or on none. */
interface DragStart {
  readonly at: number;
  readonly edge: Edge | null;
  readonly msPerPx: number;
}

function gripOf({ at, edge, msPerPx }: DragStart, { window, isWhole }: BrushOptions): Grip {
  const isFramed = !isWhole && at > window.start && at < window.end;
  const isNarrow = window.end - window.start < minFrame * msPerPx;
  const held = isFramed && isNarrow ? null : edge;
  return held ?? (isFramed ? 'frame' : 'strip');
}

/** What a drag by some ms does, from the window as it is now. */
export function beginDrag(
  start: DragStart,
  options: BrushOptions,
): (by: number, settled: boolean) => void {
  const { at, msPerPx } = start;
  const { home, window: from } = options;
  const grip = gripOf(start, options);
  switch (grip) {
    case 'start':
    case 'end':
      return (by, settled) => moveEdge({ edge: grip, time: from[grip] + by }, settled, options);
    case 'frame':
      return (by, settled) =>
        show({ start: from.start + by, end: from.end + by }, settled, options);
    case 'strip':
      return (by, settled) => {
        const to = Math.max(home.start, Math.min(home.end, at + by));
        const drawn = { start: Math.min(at, to), end: Math.max(at, to) };
        if (Math.abs(by) >= minDrag * msPerPx) show(drawn, settled, options);
        else if (settled) show(from, true, options);
      };
  }
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};

/** The time that a key moves an end to; null for a key that moves none. */
export function keyedTime(key: string, now: number, home: TimeWindow): number | null {
  if (key === 'Home') return home.start;
  if (key === 'End') return home.end;
  const step = keySteps[key];
  return step === undefined ? null : now + step * (home.end - home.start);
}
