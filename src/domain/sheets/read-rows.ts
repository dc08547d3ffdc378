/** A row of a table: as a spreadsheet counts it, with the line on which it begins. */
export interface Row {
  readonly row: number;
  readonly line: number;
  /** A cell without quotation marks around it is trimmed. */
  readonly cells: readonly string[];
}

/** Something about a cell that its writer hardly meant. */
interface Oddity {
  readonly code: 'quote-not-closed' | 'quote-inside' | 'cell-many-lines';
  readonly row: number;
  readonly line: number;
  /** Counts from 0. */
  readonly column: number;
  readonly value: string;
}

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly oddities: readonly Oddity[];
}

/** A cell of more lines is likely to be one whose quotation mark is not closed where it should be. */
const manyLines = 20;
/** After so many quotation marks without an end none opens a cell any more. */
const maxUnclosed = 20;

interface Reading {
  readonly text: string;
  readonly bare: RegExp;
  at: number;
  line: number;
  row: number;
  unclosed: number;
  /** How many cells the first row has. */
  width: number;
  readonly oddities: Oddity[];
}

/**
 * Cuts a table into rows and cells: any line ends, quotation marks doubled within quoted cells. No text throws and
 * none is lost: a quotation mark that is never closed, or that text follows, is read as part of its cell.
 */
export function readRows(text: string, separator: string): ReadRows {
  const bare = new RegExp(`[^\\r\\n${separator === '\t' ? '\\t' : `\\${separator}`}]*`, 'y');
  const reading: Reading = {
    text,
    bare,
    at: 0,
    line: 1,
    row: 0,
    unclosed: 0,
    width: 0,
    oddities: [],
  };
  const rows: Row[] = [];
  while (reading.at < text.length) {
    reading.row += 1;
    const { row, line } = reading;
    const cells = readCells(reading, separator);
    if (row === 1) reading.width = cells.length;
    rows.push({ row, line, cells });
  }
  return { rows, oddities: reading.oddities };
}

function readCells(reading: Reading, separator: string): readonly string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(readCell(reading, cells.length, separator));
    if (reading.text[reading.at] !== separator) break;
    reading.at += 1;
  }
  endLine(reading);
  return cells;
}

function endLine(reading: Reading): void {
  if (reading.at >= reading.text.length) return;
  reading.at += reading.text.startsWith('\r\n', reading.at) ? 2 : 1;
  reading.line += 1;
}

function readCell(reading: Reading, column: number, separator: string): string {
  // Some writers set a space between the separator and the quotation mark.
  if (reading.text[reading.at] === ' ') {
    const next = findNext(reading.text, reading.at);
    if (reading.text[next] === '"') reading.at = next;
  }
  const isQuoted = reading.text[reading.at] === '"' && reading.unclosed < maxUnclosed;
  return (isQuoted ? readQuoted(reading, column, separator) : null) ?? readBare(reading).trim();
}

function findNext(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function readBare(reading: Reading): string {
  reading.bare.lastIndex = reading.at;
  const found = reading.bare.exec(reading.text)?.[0] ?? '';
  reading.at += found.length;
  return found;
}

/** A cell in quotation marks; null, with nothing read, where the first one is none that opens. */
function readQuoted(reading: Reading, column: number, separator: string): string | null {
  const { text, at } = reading;
  const close = findClose(text, at + 1);
  const tell = (code: Oddity['code'], value: string) => {
    const { row, line } = reading;
    reading.oddities.push({ code, row, line, column, value });
  };
  if (close < 0) {
    reading.unclosed += 1;
    tell('quote-not-closed', text.slice(at, at + 100));
    return null;
  }
  const inner = text.slice(at + 1, close);
  const breaks = countBreaks(inner);
  reading.at = close + 1;
  const rest = readBare(reading);
  if (rest.trim() !== '') {
    tell('quote-inside', text.slice(at, at + 100));
    reading.at = breaks > 0 ? at : reading.at;
    return breaks > 0 ? null : text.slice(at, reading.at).trim();
  }
  if (breaks > manyLines || holdsRows(inner, separator, reading.width)) {
    tell('cell-many-lines', inner.slice(0, 100));
  }
  reading.line += breaks;
  return inner.replaceAll('""', '"');
}

/** The quotation mark that is not doubled. */
function findClose(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Whether whole lines inside a cell look like rows of the table. */
function holdsRows(inner: string, separator: string, width: number): boolean {
  const lines = inner
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .slice(1, -1);
  return width > 2 && lines.some((line) => line.split(separator).length === width);
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
