/** A field, how it is written in a cell, and the name of its column where that is another. */
export type Column = readonly [field: string, kind: 'plain' | 'list' | 'json', name?: string];

/** A header and a row for each record. */
export function readColumns(
  columns: readonly Column[],
  records: readonly object[],
): readonly (readonly string[])[] {
  const header = columns.map(([field, , name]) => name ?? field);
  return [header, ...records.map((record) => columns.map((column) => writeValue(record, column)))];
}

function writeValue(record: object, [field, kind]: Column): string {
  const value = field.split('.').reduce<unknown>(valueIn, record);
  if (value === undefined) return '';
  if (kind === 'json') return JSON.stringify(value);
  if (!Array.isArray(value)) return String(value);
  // An empty list is not the same as none.
  return value.length === 0 ? '[]' : value.join('; ');
}

function valueIn(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
