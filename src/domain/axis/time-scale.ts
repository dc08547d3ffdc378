import type { Fold, HomeAxis } from './folds';
import { clampMoment, type TimeWindow } from './time-window';

/**
 * A window drawn `width` px wide, its folds no px wide: shown time is linear in px, as in vis-timeline.
 * Folds are disjoint, from early to late, and may lie outside the window.
 *
 *     time   |--------[ fold ]-----|
 *     px     0--------||-----------width
 */
export interface TimeScale extends TimeWindow {
  readonly width: number;
  readonly folds: readonly Fold[];
}

/** The px of a UTC ms time; inside a fold it is the fold's own px, outside the window it goes on. */
export function toX(scale: TimeScale, time: number): number {
  const from = toShown(scale.folds, scale.start);
  return ((toShown(scale.folds, time) - from) * scale.width) / (visibleSpan(scale) || 1);
}

/** The UTC ms time at a px; at a fold's px it is the time after the fold. Not rounded. */
export function toTime(scale: TimeScale, x: number): number {
  return fromShown(scale.folds, shownAt(scale, x), 'after');
}

/** How many ms of the window are shown, that is, not folded. */
export function visibleSpan({ start, end, folds }: Omit<TimeScale, 'width'>): number {
  return toShown(folds, end) - toShown(folds, start);
}

/** The window with `factor` times the magnification (2 shows half the time); the time under x stays. */
export function zoomWindow(scale: TimeScale, factor: number, x: number): TimeWindow {
  const anchor = shownAt(scale, x);
  const from = toShown(scale.folds, scale.start);
  const to = toShown(scale.folds, scale.end);
  return windowOf(scale.folds, anchor - (anchor - from) / factor, anchor + (to - anchor) / factor);
}

/** The window moved by dx px: above 0 towards later times, below 0 towards earlier ones. */
export function panWindow(scale: TimeScale, dx: number): TimeWindow {
  const moved = shownAt(scale, dx);
  return windowOf(scale.folds, moved, moved + visibleSpan(scale));
}

/**
 * How far beyond each end of the home axis a window may reach, in ms shown: a tenth of it. Beyond the
 * ends of one that is cut there is more, and it is not here.
 */
export function reachBeyond(home: HomeAxis): number {
  return home.cut ? 0 : visibleSpan(home) * 0.1;
}

/**
 * The nearest allowed window: inside the home axis and its reach, and at least
 * `minVisible` ms shown (less only if the home axis has less). It is resized about its middle.
 */
export function clampWindow(window: TimeWindow, home: HomeAxis, minVisible: number): TimeWindow {
  const { folds } = home;
  const reach = reachBeyond(home);
  const min = toShown(folds, clampMoment(home.start - reach));
  const max = toShown(folds, clampMoment(home.end + reach));
  const from = toShown(folds, window.start);
  const asked = toShown(folds, window.end) - from;
  const span = Math.min(Math.max(asked, minVisible), max - min);
  const wanted = from + (asked - span) / 2;
  const start = Math.max(min, Math.min(max - span, wanted));
  return windowOf(folds, start, start + span);
}

/** Shown time: the time less all that is folded before it, so that it has no gaps. */
export function toShown(folds: readonly Fold[], time: number): number {
  return folds.reduce(
    (shown, { start, end }) => shown - Math.max(0, Math.min(time, end) - start),
    time,
  );
}

/** The time for a shown time; `side` says which one of a fold's two ends, which share one shown time. */
export function fromShown(folds: readonly Fold[], shown: number, side: 'before' | 'after'): number {
  // Half a millisecond: a time of day is a whole number, a rounding error is less.
  const slack = side === 'after' ? -0.5 : 0.5;
  return folds.reduce(
    (time, { start, end }) => (time > start + slack ? time + end - start : time),
    shown,
  );
}

function shownAt(scale: TimeScale, x: number): number {
  const from = toShown(scale.folds, scale.start);
  return from + (x * visibleSpan(scale)) / (scale.width || 1);
}

function windowOf(folds: readonly Fold[], from: number, to: number): TimeWindow {
  return { start: fromShown(folds, from, 'after'), end: fromShown(folds, to, 'before') };
}
