import type { Found, Place } from '@/domain/doctor/finding';
import { columnLetter } from '@/domain/doctor/group-findings';
import type { Ledger } from '@/domain/doctor/ledger';
import { doctorWords } from '@/words/doctor-en';
import { type Row, readRows } from './read-rows';
import { fieldOfHeader, fitOf, plainHeader, type TableKind, tableKinds } from './table-columns';

const separators = [',', ';', '\t', '|'] as const;
/** One of these, or another that the file itself names. */
type Separator = string;

/** A table of a known kind, with its columns. */
export interface Table {
  readonly file: string;
  readonly kind: TableKind;
  readonly separator: Separator;
  readonly header: Row;
  /** By index; null where the column has no field. */
  readonly fields: readonly (string | null)[];
  /** Below the header, without blank rows and repeated headers. */
  readonly rows: readonly Row[];
}

/** Rows of a file that is a table, before it is known of what. */
export interface Sheet {
  readonly file: string;
  readonly separator: Separator;
  readonly rows: readonly Row[];
}

/** Reads the rows of a table, whichever sign separates its cells. */
export function readSheet(text: string, file: string, ledger: Ledger): Sheet {
  // A line that only Excel reads, and does not count.
  const [hint, named] = /^"?sep=([^\w"\s]|\t)"?(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const body = text.slice(hint?.length ?? 0);
  const separator = chooseSeparator(body, named);
  const { rows, oddities } = readRows(body, separator);
  const skipped = hint === undefined ? 0 : 1;
  for (const { code, row, line, column, value } of oddities) {
    const name = rows[0]?.cells[column] ?? '';
    const place = {
      file,
      row,
      line: line + skipped,
      column: { letter: columnLetter(column), name },
    };
    ledger.tell(code, { place, value });
  }
  const counted = skipped === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + skipped }));
  return { file, separator, rows: counted };
}

const sample = 50_000;
/** So many cells are looked at for headers. */
const maxColumns = 300;

/** The sign that makes most known headers, then the one that is named, and then most rows of equal length. */
function chooseSeparator(text: string, named: string | undefined): Separator {
  const head = text.slice(0, sample);
  const signs = new Set([...(named === undefined ? [] : [named]), ...separators]);
  const scores = Array.from(signs, (separator) => {
    const rows = readRows(head, separator).rows.filter(hasValue).slice(0, 30);
    const known = Math.max(0, ...rows.slice(0, 10).map(({ cells }) => mostKnown(cells)));
    const lengths = rows.map(({ cells }) => cells.length);
    const usual = Math.max(1, lengths[0] ?? 1);
    const same = lengths.filter((length) => length === usual && length > 1).length;
    const score = known * 100 + (same / Math.max(1, rows.length)) * 10;
    return { separator, score: separator === named ? score + 50 : score };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.separator;
}

function mostKnown(cells: readonly string[]): number {
  return Math.max(...tableKinds.map((kind) => fitOf(kind, cells.slice(0, maxColumns)).known));
}

function hasValue({ cells }: Row): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** So many rows are looked through for a header. */
const maxAbove = 15;

/** Finds what a sheet is a table of, and where its header is; null where that cannot be told. */
export function toTable(sheet: Sheet, ledger: Ledger): Table | null {
  const { file, separator } = sheet;
  const filled = sheet.rows.filter(hasValue);
  const found = filled
    .slice(0, maxAbove)
    .map((row, at) => ({ row, at, ...chooseKind(row.cells, file) }))
    .reduce((best, each) => (each.score > best.score ? each : best), noHeader);
  const { row: header, kind, at } = found;
  if (!header || !kind) {
    ledger.tell('no-header', {
      place: { file, row: 1, line: 1 },
      value: filled[0]?.cells.join(' '),
      detail: doctorWords.asTable(separator),
    });
    return null;
  }
  const place = placeOfRow(file, header);
  const { missing } = fitOf(kind, header.cells);
  for (const name of missing) {
    ledger.tell('column-missing', { place, detail: doctorWords.missing(name) });
  }
  for (const row of filled.slice(0, at)) {
    ledger.count('row', 'leftOut');
    const value = row.cells.filter((cell) => cell !== '').join(' ');
    ledger.tell('rows-above-header', { place: placeOfRow(file, row), value });
  }
  const rows = filled.slice(at + 1).filter((row) => {
    if (!isHeaderAgain(row, header, kind)) return true;
    ledger.count('row', 'leftOut');
    ledger.tell('second-header', { place: placeOfRow(file, row), value: row.cells.join(' ') });
    return false;
  });
  const fields = readHeader({ file, kind, header, rows }, ledger);
  return { file, kind, separator, header, fields, rows };
}

interface Choice {
  readonly row: Row | null;
  readonly at: number;
  readonly kind: TableKind | null;
  readonly score: number;
}

const noHeader: Choice = { row: null, at: 0, kind: null, score: 0 };

/** The kind that most headers fit; the name of the file decides where they fit several, or hardly any. */
function chooseKind(
  cells: readonly string[],
  file: string,
): { readonly kind: TableKind | null; readonly score: number } {
  const fits = tableKinds.map((kind) => {
    const { known, isWhole } = fitOf(kind, cells.slice(0, maxColumns));
    const isNamed = file.toLowerCase().includes(kind.slice(0, -1));
    const score = isWhole ? known + Number(isNamed) / 2 : Number(isNamed && known > 0) / 2;
    return { kind, score };
  });
  const best = fits.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best : { kind: null, score: 0 };
}

/** A header may be repeated where sheets were joined, or stand in two languages. */
function isHeaderAgain({ cells }: Row, header: Row, kind: TableKind): boolean {
  const same = cells.every((cell, at) => plainHeader(cell) === plainHeader(header.cells[at] ?? ''));
  return same || isMostlyKnown(cells, kind);
}

/** Whether more than half of the filled cells are names of columns, and two at least; stops once they cannot be. */
function isMostlyKnown(cells: readonly string[], kind: TableKind): boolean {
  const filled = cells.reduce((sum, cell) => (cell === '' ? sum : sum + 1), 0);
  let [known, unknown] = [0, 0];
  for (const cell of cells) {
    if (unknown * 2 >= filled) return false;
    if (cell === '') continue;
    if (fieldOfHeader(kind, cell) === null) unknown += 1;
    else known += 1;
  }
  return known >= 2 && known * 2 > filled;
}

function readHeader(
  { file, kind, header, rows }: Pick<Table, 'file' | 'kind' | 'header' | 'rows'>,
  ledger: Ledger,
): Table['fields'] {
  const seen = new Set<string>();
  const names = header.cells.map((name) => fieldOfHeader(kind, name));
  const hasYear = names.includes('date.year');
  return header.cells.map((name, at) => {
    // A day beside a year is a part of the date, and else the date itself.
    const isDay = hasYear && plainHeader(name) === 'day';
    const field = isDay ? 'date.day' : (names[at] ?? null);
    if (field !== null && !seen.has(field)) {
      seen.add(field);
      ledger.count('column', 'used');
      return field;
    }
    const values = rows.filter(({ cells }) => (cells[at] ?? '') !== '').length;
    const place = { ...placeOfRow(file, header), column: { letter: columnLetter(at), name } };
    if (name === '' && values === 0) return null;
    ledger.count('column', 'leftOut');
    tellUnread(field, { place, value: name, detail: doctorWords.cells(values) }, ledger);
    return null;
  });
}

function tellUnread(field: string | null, found: Found, ledger: Ledger): void {
  ledger.tell(field === null ? 'unknown-column' : 'header-twice', found);
}

function placeOfRow(file: string, { row, line }: Row): Place {
  return { file, row, line };
}
