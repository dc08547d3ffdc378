import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordCollector, scoreRows } from '@/domain/search/word-index';
import { foldedWords, indexedWords } from '@/lib/fold-text';

interface Texts {
  readonly name: string;
  readonly text: string;
}

function indexOf(records: readonly Texts[], rowOf?: readonly number[]) {
  const { add, finish } = createWordCollector();
  for (const { name, text } of records) add(indexedWords(name), indexedWords(text));
  return finish(rowOf && Uint32Array.from(rowOf));
}

/** The definition: 2 for a whole word, 1 for the beginning of one; 6 more in the name, 2 in the text; the best of each term. */
function twin({ name, text }: Texts, terms: readonly string[]): number {
  const best = terms.map((term) => {
    const score = (word: string) => (word === term ? 2 : Number(word.startsWith(term)));
    const inName = foldedWords(name).map((word) => score(word) && score(word) + 6);
    const inText = foldedWords(text).map((word) => score(word) && score(word) + 2);
    return Math.max(0, ...inName, ...inText);
  });
  return best.includes(0) ? 0 : best.reduce((sum, score) => sum + score);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', 'Ə', ' '), maxLength: 12 });
const records = fc.array(fc.record({ name: letters, text: letters }), { maxLength: 30 });

it('finds what a search of every text finds, and how well', () => {
  fc.assert(
    fc.property(records, letters, (all, query) => {
      const terms = foldedWords(query);
      fc.pre(terms.length > 0);
      const { scores } = scoreRows(indexOf(all), terms, all.length);
      expect([...scores]).toEqual(all.map((record) => twin(record, terms)));
    }),
    { numRuns: 300 },
  );
});

it('wants every term, the same one twice too, and finds it by its row', () => {
  const texts = ['Border opening', 'Border closed', 'Opening'];
  const index = indexOf(
    texts.map((text) => ({ name: '', text })),
    [2, 0, 1],
  );
  const rows = (terms: string[]) => [...scoreRows(index, terms, 3).scores].map(Boolean);
  expect(rows(['bord', 'open'])).toEqual([false, false, true]);
  expect(rows(['open', 'open'])).toEqual([false, true, true]);
  expect(rows(['zebra'])).toEqual([false, false, false]);
});
