import { formatDay } from '@/domain/date-words';

/** A moment in words, in UTC to the minute. */
export function sayWhen(ms: number): string {
  return `${formatDay(ms, 'long')}, ${new Date(ms).toISOString().slice(11, 16)} UTC`;
}
