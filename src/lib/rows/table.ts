/** Records in a fixed order, each with a row from 0 on, found by row or by id. */
export interface Table<T> {
  readonly length: number;
  /** The record in a row; throws a RangeError for a row that is not there. */
  readonly at: (row: number) => T;
  /** Undefined for an id that the table does not hold. */
  readonly rowOf: (id: string) => number | undefined;
  readonly get: (id: string) => T | undefined;
  readonly has: (id: string) => boolean;
}

/** A table over records that are all in memory, in their order. */
export function tableOf<T extends { readonly id: string }>(records: readonly T[]): Table<T> {
  const rows = new Map(records.map(({ id }, row) => [id, row]));
  const at = (row: number) => {
    const record = records[row];
    if (record === undefined) throw new RangeError(`No row ${row} in a table of ${records.length}`);
    return record;
  };
  return {
    length: records.length,
    at,
    rowOf: (id) => rows.get(id),
    get: (id) => {
      const row = rows.get(id);
      return row === undefined ? undefined : at(row);
    },
    has: (id) => rows.has(id),
  };
}

/** The records of some rows, in their order. */
export function takeRows<T>(table: Table<T>, rows: Uint32Array): readonly T[] {
  return Array.from(rows, table.at);
}

/** All records, in order. */
export function listAll<T>(table: Table<T>): readonly T[] {
  return Array.from({ length: table.length }, (_, row) => table.at(row));
}

/** All records, in order, one at a time: a large dataset's are made only when they are asked for. */
export function* iterate<T>(table: Table<T>): Generator<T> {
  for (let row = 0; row < table.length; row += 1) yield table.at(row);
}
