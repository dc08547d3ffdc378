import { overlap } from '@/domain/axis/time-window';
import { type Dataset, datedCount } from '@/domain/model/dataset';

/** Whether all that is said of an event was read: of one beside the part that is here, it was not. */
export function isWholeEvent(dataset: Dataset, id: string): boolean {
  const { columns, event, part } = dataset;
  if (part === null || (part.asked?.kind === 'event' && part.asked.id === id)) return true;
  const row = event.rowOf(id);
  if (row === undefined || row >= datedCount(dataset)) return false;
  return overlap(part, { start: columns.start[row] ?? 0, end: columns.end[row] ?? 0 });
}
