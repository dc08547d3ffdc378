import { edtfEnds, looseBounds, type TimeBounds } from '@/domain/edtf/edtf';
import { type DatedStretch, readEventDate, type TimelineEvent } from './event-date';

/** A date that a note gives from outside the article. It is drawn when asked for, and never counted. */
export interface OutsideDate {
  readonly note: string;
  readonly when: DatedStretch;
}

/**
 * The dates of an event's dating notes that cannot be the article's own stated more precisely or more
 * vaguely. An event without a date of its own has none: there is nothing to disagree with.
 */
export function findOutsideDates(event: TimelineEvent): readonly OutsideDate[] {
  const { notes = [] } = event;
  const own = event.when && boundsOf(event.when);
  if (!own) return [];
  return notes.flatMap(({ id, kind, edtf }) => {
    if (kind !== 'dating' || edtf === undefined) return [];
    const when = readEventDate({ edtf, basis: 'stated' });
    const bounds = when && boundsOf(when);
    if (!bounds || holds(own, bounds) || holds(bounds, own)) return [];
    return [{ note: id, when }];
  });
}

function holds(outer: TimeBounds, inner: TimeBounds): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** All that a date leaves open, "about" included. */
function boundsOf({ edtf }: DatedStretch): TimeBounds {
  return looseBounds(...edtfEnds(edtf));
}
