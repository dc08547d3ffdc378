import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '@/domain/sheets/read-rows';
import { undoInert, writeCsv } from '@/lib/write-csv';

const cellsOf = (text: string, separator = ',') =>
  readRows(text, separator).rows.map(({ cells }) => cells);

describe('readRows', () => {
  it.each([
    [
      'a,b,c\n1,2,3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a,b,c\r\n1,2,3',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,"b,c"\n', [['a', 'b,c']]],
    ['a,"b ""c"" d"\n', [['a', 'b "c" d']]],
    [
      'a,"b\nc\r\nd"\ne,f',
      [
        ['a', 'b\nc\r\nd'],
        ['e', 'f'],
      ],
    ],
    ['"""",""\n', [['"', '']]],
    ['a,,\n', [['a', '', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"{""type"": ""Point""}",x', [['{"type": "Point"}', 'x']]],
    ['ʤ,1', [['ʤ', '1']]],
    [' a , b ', [['a', 'b']]],
    ['" a "," b"', [[' a ', ' b']]],
  ])('cuts %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
    expect(readRows(text, ',').oddities).toEqual([]);
  });

  it('counts rows as a spreadsheet and lines as an editor', () => {
    const { rows } = readRows('a\n"b\nc"\r\n\r\nd', ',');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
      [4, 5],
    ]);
  });

  it('reads a quotation mark that is never closed as part of its cell, and loses no row', () => {
    const { rows, oddities } = readRows('a,b\n"x,1\ny,2\nz,3\n', ',');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
      ['z', '3'],
    ]);
    expect(oddities).toMatchObject([{ code: 'quote-not-closed', row: 2, line: 2, column: 0 }]);
  });

  it('tells where rows may have been folded into a cell, between two stray quotation marks', () => {
    const { oddities } = readRows('a,b,c\n"x,1,2\ny,2,3\nz",3,4\nq,4,5\n', ',');
    expect(oddities).toMatchObject([{ code: 'cell-many-lines', row: 2, line: 2 }]);
  });

  it('keeps what follows a closing quotation mark', () => {
    const { rows, oddities } = readRows('"We will go" she said,2\n', ',');
    expect(rows[0]?.cells).toEqual(['"We will go" she said', '2']);
    expect(oddities).toMatchObject([{ code: 'quote-inside', row: 1 }]);
  });

  it('tells of a cell that swallows many lines', () => {
    const { oddities } = readRows(`a,"${'line\n'.repeat(30)}"\nb,c`, ',');
    expect(oddities).toMatchObject([{ code: 'cell-many-lines', row: 1, column: 1 }]);
  });

  it('gives back any rows that are written, formulas and all', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', ',', '\n', '\r', "'", '=', '-', ' ', '\t', 'a'), {
          maxLength: 6,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = cellsOf(writeCsv(rows).slice(1));
          const undone = read.map((cells) => cells.map((each) => undoInert(each) ?? each));
          expect(undone).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('throws at nothing, and loses no letter but marks and spaces', () => {
    const odd = fc.array(
      fc.constantFrom('"', ',', '\n', '\r\n', ';', 'x', ' ', '""', '\u0000', '\ufeff'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(odd, (parts) => {
        const text = parts.join('');
        const kept = cellsOf(text).flat().join('').replace(/[^x;]/g, '');
        expect(kept).toBe(text.replace(/[^x;]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['rows', 'a,b,c,d\n'.repeat(100_000)],
    ['quotation marks that open', '"x,\n'.repeat(100_000)],
    ['doubled ones', `${'"""\n'.repeat(100_000)}`],
    ['one after the other', '"'.repeat(1_000_001)],
    ['a cell of a million letters', `"${'x'.repeat(1_000_000)}",b`],
    ['separators', ','.repeat(300_000)],
  ])('reads a hundred thousand %s in a moment', (_, text) => {
    const start = performance.now();
    readRows(text, ',');
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
