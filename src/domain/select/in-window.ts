import type { TimeWindow } from '@/domain/axis/time-window';
import type { EventColumns } from '@/domain/model/event-columns';

/** Of some rows of events those that have any of their time in a window, in their order. */
export function rowsInWindow(
  { start, end }: EventColumns,
  rows: Uint32Array,
  window: TimeWindow,
): Uint32Array {
  return rows.filter((row) => {
    const begins = start[row] ?? 0;
    return begins < window.end && ((end[row] ?? begins) > window.start || begins >= window.start);
  });
}
