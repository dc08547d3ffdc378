import type { HomeAxis } from '@/domain/axis/folds';
import { firstView } from '@/domain/axis/home-axis';
import { clampWindow, fromShown, toShown, visibleSpan } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { minSpan } from '@/domain/axis/view-window';
import type { EventColumns } from '@/domain/model/event-columns';
import type { Visible } from './select';

/** An axis of no more events than this is seen at a glance, and stays as it is. */
const maxWhole = 24;
/** Results that fill this share of what is shown at first are well seen there. */
const maxShare = 0.5;
/** Shown beside the results, as a share of what they span; and the least that is shown of the axis. */
const room = 0.06;
const minShare = 1 / 20;

/** The window that shows all that passes the filters; null where the axis shows it as well. */
export function fitResults(
  { start, end }: EventColumns,
  { dated, filtered }: Pick<Visible, 'dated' | 'filtered'>,
  axis: HomeAxis,
): TimeWindow | null {
  const [first] = dated;
  if (!filtered || first === undefined || start.length <= maxWhole || axis.cut) return null;
  const { folds } = axis;
  const whole = visibleSpan({ ...firstView(axis), folds });
  const from = toShown(folds, start[first] ?? axis.start);
  const last = dated.reduce((max, row) => Math.max(max, end[row] ?? 0), Number.NEGATIVE_INFINITY);
  const length = toShown(folds, last) - from;
  const span = Math.max(length * (1 + 2 * room), whole * minShare);
  if (span > whole * maxShare) return null;
  const left = from - (span - length) / 2;
  const wanted = {
    start: fromShown(folds, left, 'after'),
    end: fromShown(folds, left + span, 'before'),
  };
  return clampWindow(wanted, axis, minSpan(axis));
}
