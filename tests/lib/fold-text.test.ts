import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, findTerms, foldedWords, indexedWords } from '@/lib/fold-text';

const isFound = (text: string, query: string) =>
  foldedWords(query).every((term) => indexedWords(text).some((word) => answers(word, term)));
const marked = (text: string, query: string) =>
  findTerms(text, foldedWords(query)).map(({ start, end }) => text.slice(start, end));

describe('what a query finds in a text', () => {
  it.each([
    ['The U.S. Senate', 'U.S.', true],
    ['The US Senate', 'U.S.', true],
    ['The U.S. Senate', 'US', true],
    ['The US Senate', 'us', true],
    ['He told us so', 'U.S.', false],
    ['The union said so', 'U.S.', false],
    ['The U.S.S.R. fell', 'U.S.', false],
    ['The USSR fell', 'U.S.S.R.', true],
    ['2025-01-08', '2025-01', true],
    ['2025-01-08', '2025-08', false],
    ['2025-01-08', '2025', true],
    ['1992-94', '94', true],
    ['10 January 2025', '1 January 2025', false],
    ['8 August 2025', '8 Aug 2025', true],
    ['東京都庁で会議', '京都', true],
    ['東京都庁で会議', '会議', true],
    ['東京都庁で会議', '庁', true],
    ['東京都庁で会議', '議会', false],
    ['東京Towerへ', 'tower', true],
    ['การประชุมสันติภาพ', 'สันติภาพ', true],
    ['การประชุมสันติภาพ', 'สงคราม', false],
    ['A 🚀 was launched', '🚀', true],
  ])('%j, for %j: %s', (text, query, expected) => {
    expect(isFound(text, query)).toBe(expected);
  });

  it('has no word in signs alone', () => {
    expect(foldedWords('?! … — ()')).toEqual([]);
  });
});

it('takes a plain text the quick way, and finds the same', () => {
  const sign = fc.constantFrom('a', 'B', 'US', '.', ' ', '-', '7', '2025-01', 'e.g.', "'");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      expect(indexedWords(text)).toEqual(indexedWords(`${text} \u00e9`).slice(0, -1));
    }),
  );
});

describe('the marks', () => {
  it.each([
    ['The U.S. and the US', 'U.S.', ['U.S.', 'US']],
    ['The U.S. and us', 'us', ['U.S.', 'us']],
    ['東京都庁で会議', '京都', ['京都']],
    ['東京都庁で会議', '東京都', ['東京都']],
    ['สันติภาพ', 'สันติ', ['สันติ']],
    ['In Türkiye', 'turk', ['Türk']],
    ['On 2025-01-08', '2025-01', ['2025-01-08']],
  ])('in %j, for %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('lie in the text, in order and apart, and are there for all that is found', () => {
    const sign = fc.constantFrom(
      'a',
      'U',
      'S',
      '.',
      ' ',
      '東',
      '京',
      'ü',
      '1',
      '-',
      '2025-01',
      'ส',
      'ั',
      '\ud83d\ude80',
    );
    const text = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.array(sign, { maxLength: 3 }), (given, asked) => {
        const terms = foldedWords(asked.join(''));
        let last = 0;
        for (const { start, end } of findTerms(given, terms)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
        const isThere = terms.some((term) =>
          indexedWords(given).some((word) => answers(word, term)),
        );
        if (isThere) expect(findTerms(given, terms).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
