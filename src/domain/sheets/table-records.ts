import type { Column, Place } from '@/domain/doctor/finding';
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

/** What holds for each cell of a column, worked out once, because there may be very many rows. */
interface Slot {
  readonly column: Column;
  /** Null where the column has no field. */
  readonly field: string | null;
}

type TableReading = TableOptions & {
  readonly part: DraftPart;
  readonly table: Table;
  readonly slots: readonly Slot[];
  /** One past the last column that has a field. */
  readonly width: number;
  /** Columns of fields, by which cells of a row are filled: mostly the same ones. */
  readonly shared: Map<string, Readonly<Record<string, Column>>>;
};

/** Each row of a table as a record of its part. */
export function toRecords(
  table: Table,
  part: DraftPart,
  options: TableOptions,
): readonly DraftRecord[] {
  const slots = table.header.cells.map((_, at) => toSlot(table, at));
  const width = slots.reduce((last, { field }, at) => (field === null ? last : at + 1), 0);
  const reading = { ...options, part, table, slots, width, shared: new Map() };
  const records = table.rows.map((row) => toRecord(row, reading));
  if (!options.isOwn) tellLone(records, reading);
  return records;
}

/** A row of one cell among fuller ones is often a heading, a note or a total. */
function tellLone(records: readonly DraftRecord[], { table, ledger }: TableReading): void {
  const lone = records.flatMap((record, at) =>
    Object.keys(record.columns ?? {}).length === 1 ? [{ record, row: table.rows[at] }] : [],
  );
  if (lone.length * 2 >= records.length) return;
  for (const { record, row } of lone) {
    const [field = ''] = Object.keys(record.columns ?? {});
    // A row that ends too early is told of already.
    const isWhole = row !== undefined && row.cells.length >= table.header.cells.length;
    if (isWhole) ledger.tell('one-cell', { place: record.place, value: record.fields[field] });
  }
}

function toSlot({ header, fields }: Table, at: number): Slot {
  const column = { letter: columnLetter(at), name: header.cells[at] ?? '' };
  return { column, field: fields[at] ?? null };
}

function toRecord(row: Row, reading: TableReading): DraftRecord {
  const { ledger, part, table, width } = reading;
  const { file, header } = table;
  const place = { file, row: row.row, line: row.line };
  const key = `${file} ${row.row}`;
  ledger.read(kinds[part], key);
  if (row.cells.length < header.cells.length && row.cells.length < width) {
    ledger.tell('short-row', { place, detail: doctorWords.cells(row.cells.length) });
  }
  if (row.cells.length > header.cells.length) tellBeyond(row, place, reading);
  const known = readKnown(row, place, reading);
  const fields = nest(known);
  return {
    key,
    place,
    columns: columnsOf(known, reading),
    fields: reading.keepsColumns ? withKept(fields, listKept(row, reading)) : fields,
  };
}

interface KnownCell {
  readonly at: number;
  readonly field: string;
  readonly value: unknown;
}

function readKnown({ cells }: Row, place: Place, reading: TableReading): readonly KnownCell[] {
  const { slots, ledger, isOwn } = reading;
  const known: KnownCell[] = [];
  for (let at = 0; at < cells.length && at < slots.length; at += 1) {
    const [cell = '', slot] = [cells[at], slots[at]];
    if (cell === '' || !slot || slot.field === null) continue;
    const { field, column } = slot;
    const value = readCell(undoInert(cell) ?? cell, field, { ledger, isOwn, place, column });
    if (value !== undefined) known.push({ at, field, value });
  }
  return known;
}

function columnsOf(
  known: readonly KnownCell[],
  { slots, shared }: TableReading,
): Readonly<Record<string, Column>> {
  const filled = known.map(({ at }) => at).join();
  const made = shared.get(filled);
  if (made) return made;
  const columns = Object.fromEntries(
    known.flatMap(({ at, field }) => {
      const column = slots[at]?.column;
      return column ? [[field, column] as const] : [];
    }),
  );
  const year = columns['date.year'];
  if (year) columns.date ??= year;
  shared.set(filled, columns);
  return columns;
}

/** Cells without a field, below what stands above them. */
function listKept({ cells }: Row, { slots }: TableReading): readonly string[] {
  return slots.flatMap(({ column: { name }, field }, at) => {
    const cell = cells[at] ?? '';
    return cell === '' || field !== null || name === '' ? [] : [`${name}: ${cell}`];
  });
}

function tellBeyond({ cells }: Row, place: Place, { table, ledger }: TableReading): void {
  for (let at = table.header.cells.length; at < cells.length; at += 1) {
    const value = cells[at] ?? '';
    if (value === '') continue;
    ledger.count('cell', 'leftOut');
    ledger.tell('cells-beyond', { place: { ...place, column: toSlot(table, at).column }, value });
  }
}

/** `date.to` is the field `to` of the field `date`. */
function nest(known: readonly KnownCell[]): Fields {
  const fields: Record<string, unknown> = {};
  const nested: Record<'date' | 'source', Record<string, unknown> | null> = {
    date: null,
    source: null,
  };
  for (const { field, value } of known) {
    const [whole, part] = splitField(field);
    if (whole === null) fields[field] = value;
    else {
      nested[whole] ??= {};
      nested[whole][part] = value;
    }
  }
  if (nested.date) fields.date = joinDate(nested.date);
  if (nested.source) fields.source = nested.source;
  return fields;
}

/** Year, month and day of columns of their own as one date; a date in one column comes first. */
function joinDate({ year, month, day, ...date }: Readonly<Record<string, unknown>>): Fields {
  if (year === undefined || date.from !== undefined) return date;
  const [y = '', m = '', d = ''] = [year, month, day].map((part) =>
    part === undefined ? '' : String(part),
  );
  // 8 August 2025, as a person would write it.
  const isNamed = m !== '' && !/^\d+$/.test(m);
  const padded = (part: string, length: number) => (part === '' ? '' : part.padStart(length, '0'));
  // A day without a month is none, and is told of as it stands.
  const parts = isNamed
    ? [d, m, y]
    : [padded(y, 4), padded(m, 2) || (d === '' ? '' : '?'), padded(d, 2)];
  const from = parts.filter((part) => part !== '').join(isNamed ? ' ' : '-');
  return { ...date, from };
}

function splitField(field: string): readonly ['date' | 'source' | null, string] {
  if (field === 'date') return ['date', 'from'];
  if (field.startsWith('date.')) return ['date', field.slice(5)];
  return field.startsWith('source.') ? ['source', field.slice(7)] : [null, field];
}

function withKept(fields: Fields, kept: readonly string[]): Fields {
  if (kept.length === 0) return fields;
  const notes = kept.map((text) => ({ kind: 'context', text, citations: [] }));
  return { ...fields, notes: [...(Array.isArray(fields.notes) ? fields.notes : []), ...notes] };
}
