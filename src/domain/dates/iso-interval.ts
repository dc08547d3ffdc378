import type { EventDate } from '@/domain/format/schema';

const plainDate =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?$/;

/**
 * A date for machines that know neither doubt nor seasons, as ISO 8601 times, days, months or years; null
 * where anything about it is inferred, uncertain, open or one of several, so that it never reads as
 * more certain than it is.
 */
export function isoInterval({
  edtf,
  basis,
  inferred,
}: EventDate): { readonly start: string; readonly end: string } | null {
  if (edtf === undefined || basis !== 'stated' || inferred !== undefined) return null;
  const [start = '', end = start, ...more] = edtf.split('/');
  const isPlain = more.length === 0 && plainDate.test(start) && plainDate.test(end);
  return isPlain ? { start, end } : null;
}
