import { formatDay } from './date-words';

/** A moment in words, in UTC to the minute. */
export function formatMoment(ms: number): string {
  return `${formatDay(ms, 'long')}, ${new Date(ms).toISOString().slice(11, 16)} UTC`;
}
