import type { Place } from '@/domain/doctor/finding';
import { columnLetter } from '@/domain/doctor/group-findings';
import type { Ledger } from '@/domain/doctor/ledger';
import { type DraftPart, type DraftRecord, type Fields, kinds } from '@/domain/draft/draft';
import { undoInert } from '@/lib/write-csv';
import { doctorWords } from '@/words/doctor-en';
import { readCell } from './read-cell';
import type { Row } from './read-rows';
import type { Table } from './read-table';

/** How cells are taken. */
export interface TableOptions {
  readonly ledger: Ledger;
  /** The files are our own export: cells are as they are in a dataset, and are not read twice. */
  readonly isOwn: boolean;
  /** Whether columns without a field become notes. */
  readonly keepsColumns: boolean;
}

/** Each row of a table as a record of its part. */
export function toRecords(
  table: Table,
  part: DraftPart,
  options: TableOptions,
): readonly DraftRecord[] {
  return table.rows.map((row) => toRecord(table, row, { ...options, part }));
}

type RowOptions = TableOptions & { readonly part: DraftPart };

function toRecord(table: Table, row: Row, options: RowOptions): DraftRecord {
  const { file, header, fields: names } = table;
  const { ledger, part } = options;
  const place = { file, row: row.row, line: row.line };
  const key = `${file} ${row.row}`;
  ledger.read(kinds[part], key);
  if (row.cells.length < header.cells.length && row.cells.length < lastColumn(names)) {
    ledger.tell('short-row', { place, detail: doctorWords.cells(row.cells.length) });
  }
  const found = row.cells.flatMap((cell, at) => {
    if (cell === '') return [];
    const column = { letter: columnLetter(at), name: header.cells[at] ?? '' };
    return [{ cell, column, field: names[at] ?? null, isBeyond: at >= header.cells.length }];
  });
  for (const { cell, column, isBeyond } of found) {
    if (isBeyond) tellBeyond(cell, { ...place, column }, ledger);
  }
  const known = found.flatMap(({ cell, column, field }) => {
    if (field === null) return [];
    const value = readCell(undone(cell), field, { ...options, place: { ...place, column } });
    return value === undefined ? [] : [{ field, column, value }];
  });
  const kept = found.filter(({ field, column }) => field === null && column.name !== '');
  const fields = nest(known.map(({ field, value }) => [field, value]));
  return {
    key,
    place,
    columns: Object.fromEntries(known.map(({ field, column }) => [field, column])),
    fields: options.keepsColumns
      ? withKept(
          fields,
          kept.map(({ cell, column }) => `${column.name}: ${cell}`),
        )
      : fields,
  };
}

/** One past the last column that has a field. */
function lastColumn(names: Table['fields']): number {
  return names.reduce((last, name, at) => (name === null ? last : at + 1), 0);
}

function undone(cell: string): string {
  return undoInert(cell) ?? cell;
}

function tellBeyond(value: string, place: Place, ledger: Ledger): void {
  ledger.count('cell', 'leftOut');
  ledger.tell('cells-beyond', { place, value });
}

/** `date.to` is the field `to` of the field `date`. */
function nest(values: readonly (readonly [string, unknown])[]): Fields {
  const flat = values.filter(([field]) => !/^(?:date|source)(?:\.|$)/.test(field));
  const date = values.flatMap(([field, value]): [string, unknown][] => {
    if (field === 'date') return [['from', value]];
    return field.startsWith('date.') ? [[field.slice(5), value]] : [];
  });
  const source = values.flatMap(([field, value]): [string, unknown][] =>
    field.startsWith('source.') ? [[field.slice(7), value]] : [],
  );
  return {
    ...Object.fromEntries(flat),
    ...(date.length > 0 && { date: Object.fromEntries(date) }),
    ...(source.length > 0 && { source: Object.fromEntries(source) }),
  };
}

function withKept(fields: Fields, kept: readonly string[]): Fields {
  if (kept.length === 0) return fields;
  const notes = kept.map((text) => ({ kind: 'context', text, citations: [] }));
  return { ...fields, notes: [...(Array.isArray(fields.notes) ? fields.notes : []), ...notes] };
}
