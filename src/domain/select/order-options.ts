/** Up to so many options keep the order of the file, and all of them stand in the page. */
const maxInFileOrder = 24;

/** An option of a filter, as far as its place among the others goes. */
interface Option {
  readonly id: string;
  /** What it would keep, given the other filters. */
  readonly count: number;
  /** What it would keep if nothing else were chosen. */
  readonly total: number;
}

/** Whether the options are few enough to stand in the page, all of them. */
export function areFew(options: number): boolean {
  return options <= maxInFileOrder;
}

/**
 * Options in the order in which they are offered. A few keep the order of the file: the largest of five
 * speakers is no better than the first, and who reads them by name finds each where it was. Of many the
 * chosen ones come first, so that none is ever out of sight, then those that keep the most. The order
 * counts on the totals, so that an option stays where it is while others are chosen. What would keep
 * nothing comes last.
 */
export function orderOptions<T extends Option>(
  options: readonly T[],
  chosen: readonly string[],
): readonly T[] {
  const isChosen = new Set(chosen);
  const ordered = areFew(options.length)
    ? options
    : options.toSorted((a, b) => rank(a) - rank(b) || b.total - a.total);
  function rank({ id }: T): number {
    return isChosen.has(id) ? 0 : 1;
  }
  const isEmpty = ({ id, count }: T) => count === 0 && !isChosen.has(id);
  return [...ordered.filter((option) => !isEmpty(option)), ...ordered.filter(isEmpty)];
}
