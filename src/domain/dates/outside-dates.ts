import { edtfEnds, looseBounds, parseEdtf, type TimeBounds } from '@/domain/edtf/edtf';
import type { TimelineEvent } from '@/domain/format/schema';
import { type DatedStretch, readEventDate } from './event-date';

/** A date that a note gives from outside the article. It is drawn when asked for, and never counted. */
export interface OutsideDate {
  readonly note: string;
  readonly edtf: string;
  readonly stretch: DatedStretch;
}

/**
 * The dates of an event's dating notes that cannot be the article's own told more closely or more
 * vaguely. An event without a date of its own has none: there is nothing to disagree with.
 */
export function findOutsideDates({ date, notes = [] }: TimelineEvent): readonly OutsideDate[] {
  const own = boundsOf(date.edtf);
  if (!own) return [];
  return notes.flatMap(({ id, kind, edtf }) => {
    const bounds = kind === 'dating' ? boundsOf(edtf) : null;
    if (!bounds || edtf === undefined || holds(own, bounds) || holds(bounds, own)) return [];
    const stretch = readEventDate({ edtf, basis: 'stated' });
    return stretch ? [{ note: id, edtf, stretch }] : [];
  });
}

function holds(outer: TimeBounds, inner: TimeBounds): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** All that a date leaves open, "about" included; null where there is none. */
function boundsOf(edtf: string | undefined): TimeBounds | null {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (!parsed?.ok) return null;
  return looseBounds(...edtfEnds(parsed.date));
}
