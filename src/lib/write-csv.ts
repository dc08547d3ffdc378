/** What a spreadsheet would take for a formula; one behind apostrophes too, so that taking one away undoes it. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * Rows as CSV that every spreadsheet opens: in UTF-8 with a byte order mark, lines that end in CRLF, and no cell
 * that would run as a formula, which an apostrophe before it keeps text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: string): string {
  const inert = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A cell as it was before it was kept from being a formula; null where it was not. */
export function undoInert(cell: string): string | null {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : null;
}
