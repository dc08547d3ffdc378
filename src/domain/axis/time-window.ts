import { msPerDay } from '@/lib/utc';

/** A stretch of the calendar in UTC ms. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The last UTC ms that a `Date` can hold; a whole number of days. */
export const lastMoment = 8.64e15;

/** The nearest UTC ms that a `Date` can hold. */
export function clampMoment(time: number): number {
  return Math.max(-lastMoment, Math.min(lastMoment, time));
}

/** Whether two stretches share time. */
export function overlap(a: TimeWindow, b: TimeWindow): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Whether a stretch lies in another. */
export function isWithin(inner: TimeWindow, outer: TimeWindow): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The whole days that hold a stretch. */
export function wholeDays({ start, end }: TimeWindow): TimeWindow {
  const first = toDay(start);
  return {
    start: first,
    end: Math.max(first + msPerDay, Math.ceil(end / msPerDay) * msPerDay),
  };
}

/** The first moment of the UTC day that holds a time. */
export function toDay(time: number): number {
  return Math.floor(time / msPerDay) * msPerDay;
}
