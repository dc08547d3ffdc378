import type { TimeScale } from '@/domain/axis/time-scale';
import type { DrawnMark } from '@/domain/marks/place-marks';
import type { EventColumns } from '@/domain/model/event-columns';

/** Whether any of a mark can be seen. */
export function isInView(mark: DrawnMark, scale: TimeScale): boolean {
  return mark.end > 0 && mark.x < scale.width;
}

/** From mark to mark in date order, or to the first or last event there is. */
export type Step = -1 | 1 | 'first' | 'last';

/** What an arrow key, Home or End asks for; null for any other key. */
export function stepFor(key: string): Step | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return -1;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}

interface Beyond {
  readonly columns: EventColumns;
  readonly step: Step;
  /** The mark that the step starts from. */
  readonly mark: DrawnMark | undefined;
}

/** The first or last event, or the next one beyond the marks that are drawn; rows are in date order. */
export function rowBeyond(rows: Uint32Array, { columns, step, mark }: Beyond): number | undefined {
  if (step === 'first') return rows[0];
  if (step === 'last') return rows.at(-1);
  if (!mark) return undefined;
  const startOf = (row: number) => columns.start[row] ?? 0;
  const from = mark.kind === 'heap' && step === 1 ? mark.heap.end - 1 : mark.start;
  return step === 1
    ? rows.find((row) => startOf(row) > from)
    : rows.findLast((row) => startOf(row) < from);
}
