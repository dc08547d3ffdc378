import type { EventDate } from '@/domain/format/schema';

const plainDate =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?$/;

/** Whether the source says all of a date, and we worked out nothing of it. */
export function isStated({ basis, inferred }: Pick<EventDate, 'basis' | 'inferred'>): boolean {
  return basis === 'stated' && inferred === undefined;
}

/**
 * A date for machines that know neither doubt nor seasons, as ISO 8601 times, days, months or years; null
 * where anything about it is inferred, uncertain, open or one of several, so that it never reads as
 * more certain than it is.
 */
export function isoInterval(
  date: EventDate,
): { readonly start: string; readonly end: string } | null {
  const { edtf } = date;
  if (edtf === undefined || !isStated(date)) return null;
  const [start = '', end = start, ...more] = edtf.split('/');
  const isPlain = more.length === 0 && plainDate.test(start) && plainDate.test(end);
  return isPlain ? { start, end } : null;
}
