import type { Relation } from './relation';

/** One byte for each row: 1 where it passes. */
export type Mask = Uint8Array;

/** Whether a row links to one that passes. */
export function hasTargetIn(relation: Relation, row: number, mask: Mask): boolean {
  for (let at = relation.offsets[row] ?? 0; at < (relation.offsets[row + 1] ?? 0); at += 1) {
    if (mask[relation.targets[at] ?? 0] === 1) return true;
  }
  return false;
}

/** Adds one to the count of each row that a row links to. */
export function countTargets(
  { offsets, targets }: Relation,
  row: number,
  counts: Uint32Array,
): void {
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
    const target = targets[at] ?? 0;
    counts[target] = (counts[target] ?? 0) + 1;
  }
}

/** Marks each row that a row links to as passing. */
export function markTargets({ offsets, targets }: Relation, row: number, mask: Mask): void {
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
    mask[targets[at] ?? 0] = 1;
  }
}

/** The rows that pass, ascending. */
export function rowsIn(mask: Mask): Uint32Array {
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) count += mask[row] ?? 0;
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] === 1) rows[at++] = row;
  }
  return rows;
}
