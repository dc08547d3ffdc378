import { edtfBounds, parseEdtf } from '@/domain/edtf/edtf';
import { msPerDay, toCalendarDay } from '@/lib/utc';
import type { Fold, HomeAxis } from './folds';
import { firstView } from './home-axis';
import { visibleSpan } from './time-scale';
import { type TimeWindow, wholeDays } from './time-window';

const leastSpan = { day: 7 * msPerDay, minute: 10 * 60_000 } as const;

/** The least time a window shows, in ms: on an axis without times, finer than a day is nothing to see. */
export function minSpan({ finest }: Pick<HomeAxis, 'finest'>): number {
  return leastSpan[finest ?? 'day'];
}

/** How much closer one press of a key or button comes. */
export const zoomStep = 1.6;

/** The window of a link, in days as EDTF; null where it is the axis's own end. */
export interface LinkWindow {
  /** First day shown. */
  readonly from: string | null;
  /** First day no longer shown. */
  readonly to: string | null;
}

/** The window that a link asks for: `from` inclusive, `to` exclusive, either from the axis itself. */
export function readWindow(
  { from, to }: LinkWindow,
  home: HomeAxis,
): { readonly window: TimeWindow; readonly isEmpty: boolean } {
  const first = firstView(home);
  const start = from === null ? first.start : firstMoment(from);
  const end = to === null ? first.end : firstMoment(to);
  const isEmpty = !(start < end);
  if (isEmpty) return { window: first, isEmpty };
  return { window: home.cut ? within({ start, end }, home) : { start, end }, isEmpty };
}

/** What a cut axis has of a window; all of the axis where that is nothing. */
function within({ start, end }: TimeWindow, home: HomeAxis): TimeWindow {
  const both = { start: Math.max(start, home.start), end: Math.min(end, home.end) };
  return both.start < both.end ? both : { start: home.start, end: home.end };
}

/** Whether a window shows what is shown at first, and no more. */
export function isFirstView(window: TimeWindow, home: HomeAxis): boolean {
  const { start, end } = firstView(home);
  const isBeyond = home.core && (window.start < start || window.end > end);
  return window.start <= start && window.end >= end && !isBeyond;
}

/** The first UTC ms of an EDTF date; not a number where it is none. */
export function firstMoment(edtf: string): number {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? edtfBounds(parsed.date).earliest : Number.NaN;
}

/**
 * A window as a link writes it, in whole UTC days. On a cut axis both days are written, so that the
 * link opens the same part; not for all of the part that a link without days opens.
 */
export function writeWindow({ start, end }: TimeWindow, home: HomeAxis): LinkWindow {
  const { start: first, end: last } = toDays({ start, end });
  const shown = firstView(home);
  const isFirst = first === shown.start || start === shown.start;
  const isLast = last === shown.end || end === shown.end;
  const isNamed = home.cut && !(home.cut === 'home' && isFirst && isLast);
  return {
    from: isFirst && !isNamed ? null : toEdtfDay(first),
    to: isLast && !isNamed ? null : toEdtfDay(last),
  };
}

/** The days nearest to a window; of one that is shorter than some days, all that it is in. */
function toDays({ start, end }: TimeWindow): TimeWindow {
  if (end - start < leastSpan.day - 0.5) return wholeDays({ start, end });
  const first = Math.round(start / msPerDay) * msPerDay;
  return { start: first, end: Math.max(first + msPerDay, Math.round(end / msPerDay) * msPerDay) };
}

/** Folds that leave something of the window to see: a window inside a fold opens that fold. */
export function foldsFor(window: TimeWindow, folds: readonly Fold[]): readonly Fold[] {
  if (visibleSpan({ ...window, folds }) >= Math.min(leastSpan.day, window.end - window.start)) {
    return folds;
  }
  return folds.filter(({ start, end }) => end <= window.start || start >= window.end);
}

/** A UTC day as EDTF; a year beyond four digits stands alone, because EDTF gives it no months. */
export function toEdtfDay(ms: number): string {
  const { year, month, day } = toCalendarDay(ms);
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const rest = [month, day].map((part) => String(part).padStart(2, '0'));
  return [`${year < 0 ? '-' : ''}${digits}`, ...rest].join('-');
}
