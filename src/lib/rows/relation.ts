import { createUint32Column } from './column';

/**
 * Which rows of one table lead to which of another, as two arrays: row r leads to
 * targets[offsets[r]] … targets[offsets[r + 1] − 1].
 *
 *     offsets   0  2  2  3        row 0 → 4, 7    row 1 → nothing    row 2 → 5
 *     targets   4  7  5
 */
export interface Relation {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** The rows that a row leads to; none for a row that is not there. */
export function related({ offsets, targets }: Relation, row: number | undefined): Uint32Array {
  if (row === undefined) return none;
  return targets.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

const none = new Uint32Array();

/** Takes in the targets of one row after the other; none stands twice. */
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

/** From lists of rows, one for each row. */
export function toRelation(lists: readonly (readonly number[])[]): Relation {
  const writer = createRelationWriter();
  for (const list of lists) writer.add(list);
  return writer.take();
}

/** A relation of one target for each row; `count` is the length of the table that it leads to. */
export function invertColumn(column: Uint32Array, count: number): Relation {
  const offsets = Uint32Array.from({ length: column.length + 1 }, (_, row) => row);
  return invert({ offsets, targets: column }, count);
}

/** The way back: from each of `count` rows to those that lead to it, ascending. */
export function invert({ offsets, targets }: Relation, count: number): Relation {
  const back = new Uint32Array(count + 1);
  for (const target of targets) back[target + 1] = (back[target + 1] ?? 0) + 1;
  for (let row = 0; row < count; row += 1) back[row + 1] = (back[row + 1] ?? 0) + (back[row] ?? 0);
  const filled = back.slice();
  const sources = new Uint32Array(targets.length);
  let row = 0;
  targets.forEach((target, at) => {
    while (at >= (offsets[row + 1] ?? 0)) row += 1;
    const place = filled[target] ?? 0;
    sources[place] = row;
    filled[target] = place + 1;
  });
  return { offsets: back, targets: sources };
}
