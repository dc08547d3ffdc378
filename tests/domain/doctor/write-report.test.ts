import { expect, it } from 'vitest';
import { columnLetter } from '@/domain/doctor/group-findings';
import { openLedger } from '@/domain/doctor/ledger';
import { toReportRows, writeAccount, writeFindings } from '@/domain/doctor/write-report';

const cell = (row: number) => ({
  file: 'a.csv',
  row,
  line: row,
  column: { letter: 'B', name: 'Date' },
});

it('groups findings by what is wrong, with the true total, the gravest first', () => {
  const ledger = openLedger();
  ledger.tell('byte-order-mark', { place: { file: 'a.csv' } });
  for (let row = 2; row < 16; row += 1) {
    ledger.tell('date-not-understood', { place: cell(row), value: 'soon' });
  }
  const lines = writeFindings(ledger.findings);
  expect(lines.filter((line) => !line.startsWith('    '))).toEqual([
    '',
    'Left out',
    '  Date not understood: 14 cells: B2, B3, B4, B5, B6, B7, B8, B9, B10, B11, B12, B13 and 2 more',
    '',
    'Worth a look',
    '  The file begins with a byte order mark: 1 file: a.csv',
  ]);
  expect(lines).toContain('    B2: Date “soon”');
  expect(lines).toContain('    Cure: Write year-month-day, such as 2025-08-08, 2025-08 or 2025.');
});

it('adds up what was read: used, guessed and left out', () => {
  const ledger = openLedger();
  for (const key of ['a', 'b', 'c']) ledger.read('event', key);
  ledger.tell('form-guessed', { place: cell(2), record: 'a' });
  ledger.tell('no-such', { place: cell(2), record: 'b' });
  ledger.drop('c');
  ledger.tell('form-guessed', { place: cell(2), record: 'c' });
  ledger.count('column', 'leftOut');
  expect(ledger.account()).toEqual([
    { kind: 'event', read: 3, used: 1, guessed: 1, leftOut: 1 },
    { kind: 'column', read: 1, used: 0, guessed: 0, leftOut: 1 },
  ]);
  expect(writeAccount(ledger.account())).toEqual([
    '         read  used  guessed  left out',
    'events      3     1        1         1',
    'columns     1     0        0         1',
  ]);
});

it('writes each finding as a row, with a column for the problem and no letter that hides', () => {
  const ledger = openLedger();
  ledger.tell('date-serial', { place: cell(4), value: '4\u202e5\u0000877', fix: '2025-08-08' });
  const [head, row] = toReportRows(ledger.findings);
  expect(head?.[1]).toBe('problem');
  expect(row).toEqual([
    'Left out',
    'The spreadsheet turned a date into a number',
    'a.csv',
    '4',
    'B',
    'Date',
    '4',
    '',
    '4 5 877',
    '',
    '2025-08-08',
    'Format the column as text and write 2025-08-08; the number counts days.',
    'date-serial',
  ]);
});

it('counts columns in letters as a spreadsheet does', () => {
  expect([0, 1, 25, 26, 27, 701, 702].map(columnLetter)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'ZZ',
    'AAA',
  ]);
});
