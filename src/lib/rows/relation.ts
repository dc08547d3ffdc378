import { createUint32Column } from './column';

/**
 * Which rows of one table link to which of another, as two arrays: row r links to
 * targets[offsets[r]] … targets[offsets[r + 1] − 1].
 *
 *     offsets   0  2  2  3        row 0 → 4, 7    row 1 → nothing    row 2 → 5
 *     targets   4  7  5
 */
export interface Relation {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** The rows that a row links to; none for a row that is not there. */
export function related({ offsets, targets }: Relation, row: number | undefined): Uint32Array {
  if (row === undefined) return none;
  return targets.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

const none = new Uint32Array();

/** Takes in the targets of one row after the other; none twice. */
export function createRelationWriter() {
  const [offsets, targets] = [createUint32Column(), createUint32Column()];
  offsets.push(0);
  return {
    add(list: readonly number[]): void {
      for (const target of list.length > 1 ? new Set(list) : list) targets.push(target);
      offsets.push(targets.length());
    },
    take: (): Relation => ({ offsets: offsets.take(), targets: targets.take() }),
  };
}

/** The same for rows in another order: for each new row, the old one. */
export function reorder(relation: Relation, order: Uint32Array): Relation {
  const writer = createRelationWriter();
  for (const row of order) writer.add([...related(relation, row)]);
  return writer.take();
}

/** In a column of rows, what stands for none. */
export const noRow = 2 ** 32 - 1;

/**
 * From each of `count` values of a column to the rows that have it, in their order. `rowOf` gives the
 * row of each place where it is not the place itself.
 */
export function invertColumn(column: Uint32Array, count: number, rowOf?: Uint32Array): Relation {
  const offsets = new Uint32Array(count + 1);
  const isRow = (value: number) => value < count;
  for (const value of column) {
    if (isRow(value)) offsets[value + 1] = (offsets[value + 1] ?? 0) + 1;
  }
  for (let value = 0; value < count; value += 1)
    offsets[value + 1] = (offsets[value + 1] ?? 0) + (offsets[value] ?? 0);
  const filled = offsets.slice();
  const targets = new Uint32Array(offsets[count] ?? 0);
  column.forEach((value, place) => {
    if (!isRow(value)) return;
    const to = filled[value] ?? 0;
    targets[to] = rowOf ? (rowOf[place] ?? 0) : place;
    filled[value] = to + 1;
  });
  return { offsets, targets };
}

/** The way back: from each of `count` rows to those that link to it, ascending. */
export function invert({ offsets, targets }: Relation, count: number): Relation {
  const rows = new Uint32Array(targets.length);
  for (let row = 0; row < offsets.length - 1; row += 1)
    rows.fill(row, offsets[row], offsets[row + 1]);
  return invertColumn(targets, count, rows);
}
