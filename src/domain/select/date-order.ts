import { type EdtfDate, edtfEnds, looseBounds, type TimeBounds } from '@/domain/edtf/edtf';
import type { Dataset } from '@/domain/model/dataset';
import { msPerDay } from '@/lib/utc';

/** As many events of a list as a reader sees together. */
const maxAbove = 24;

/**
 * Whether an event of a list in date order may have begun before one of those just above it, so that
 * its place is a guess. Within one day nothing is claimed, as each of the two says that day.
 */
export function isOrderUncertain({ event }: Dataset, rows: Uint32Array, at: number): boolean {
  const beginning = (index: number) => {
    const { when } = event.at(rows[index] ?? 0);
    return when && beginningOf(when.edtf);
  };
  const own = beginning(at);
  for (let above = at - 1; above >= Math.max(0, at - maxAbove); above -= 1) {
    if (!isSettled(beginning(above), own)) return true;
  }
  return false;
}

/** Whether the first certainly did not begin after the second, or both began within one known day. */
export function isSettled(first: TimeBounds | null, second: TimeBounds | null): boolean {
  if (first === null || second === null || first.latest <= second.earliest) return true;
  const isInside = second.earliest >= first.earliest && second.latest <= first.latest;
  return isInside && first.latest - first.earliest <= msPerDay;
}

/** When something began, or happened at once, as far as its date says. */
export function beginningOf(date: EdtfDate): TimeBounds {
  const [first, last] = edtfEnds(date);
  // Of what lasted, the first day says when it began; of what lies in a window, both ends do.
  return looseBounds(first, date.kind === 'interval' ? (first ?? last) : last);
}
