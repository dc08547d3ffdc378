import type { Dataset } from '@/domain/model/dataset';

/** Up to here each event of the overview can be told apart. */
const maxTicks = 250;

/** Whether the overview is a histogram, and so shows more than the stage does at any window. */
export function hasBars({ columns }: Pick<Dataset, 'columns'>): boolean {
  return columns.start.length > maxTicks;
}
