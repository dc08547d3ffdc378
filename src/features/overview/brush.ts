import type { HomeAxis } from '@/domain/axis/folds';
import {
  clampWindow,
  panWindow,
  type TimeScale,
  toTime,
  toX,
  visibleSpan,
} from '@/domain/axis/time-scale';
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
  if (next.end > next.start) onWindow(clampWindow(next, home, minSpan(home)), settled);
}

/** Moves one end of the window to a px of the strip, unless nothing would be left between the two. */
export function moveEdge(
  { edge, x, strip }: { readonly edge: Edge; readonly x: number; readonly strip: TimeScale },
  settled: boolean,
  options: BrushOptions,
): void {
  const { window } = options;
  const next = { ...window, [edge]: timeIn(strip, x) };
  if (visibleSpan({ ...next, folds: strip.folds }) >= minSpan(options.home))
    show(next, settled, options);
}

/** The time at a px of the strip; at its ends and beyond, theirs. */
function timeIn(strip: TimeScale, x: number): number {
  return x >= strip.width ? strip.end : toTime(strip, Math.max(0, x));
}

/** A drag that begins at a px of the strip, on an end of the frame or on none. */
interface DragStart {
  readonly at: number;
  readonly edge: Edge | null;
  readonly strip: TimeScale;
}

function gripOf({ at, edge, strip }: DragStart, { window, isWhole }: BrushOptions): Grip {
  const [start, end] = [toX(strip, window.start), toX(strip, window.end)];
  const isFramed = !isWhole && at > start && at < end;
  const held = isFramed && end - start < minFrame ? null : edge;
  return held ?? (isFramed ? 'frame' : 'strip');
}

/** What a drag by some px does, from the window as it is now. */
export function beginDrag(
  start: DragStart,
  options: BrushOptions,
): (by: number, settled: boolean) => void {
  const { at, strip } = start;
  const { window: from } = options;
  const grip = gripOf(start, options);
  switch (grip) {
    case 'start':
    case 'end': {
      const x = toX(strip, from[grip]);
      return (by, settled) => moveEdge({ edge: grip, x: x + by, strip }, settled, options);
    }
    case 'frame': {
      const width = toX(strip, from.end) - toX(strip, from.start);
      const frame = { ...from, folds: strip.folds, width };
      return (by, settled) => show(panWindow(frame, by), settled, options);
    }
    case 'strip':
      return (by, settled) => {
        const [first, last] = [timeIn(strip, at), timeIn(strip, at + by)];
        const drawn = { start: Math.min(first, last), end: Math.max(first, last) };
        if (Math.abs(by) >= minDrag) show(drawn, settled, options);
        else if (settled) show(from, true, options);
      };
  }
}

/** How far a key moves an end, as a share of the strip. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};

/** The px of the strip that a key moves an end to; null for a key that moves none. */
export function keyedX(key: string, now: number, strip: TimeScale): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return strip.width;
  const step = keySteps[key];
  return step === undefined ? null : toX(strip, now) + step * strip.width;
}
