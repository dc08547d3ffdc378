import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordCollector, findWords } from '@/domain/pack/word-index';
import { foldedWords } from '@/lib/fold-text';

function indexOf(texts: readonly string[], rowOf = texts.map((_, added) => added)) {
  const collector = createWordCollector();
  texts.forEach((text, added) => {
    collector.add(added, text);
  });
  return collector.finish(Uint32Array.from(rowOf));
}

/** The definition: every term begins some word of the text. */
function twin(texts: readonly string[], terms: readonly string[]): number[] {
  return texts.map((text) => {
    const found = foldedWords(text);
    return terms.every((term) => found.some((word) => word.startsWith(term))) ? 1 : 0;
  });
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', 'Ə', ' '), maxLength: 12 });

it('finds what a search of every text finds', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), letters, (texts, query) => {
      const terms = foldedWords(query);
      fc.pre(terms.length > 0);
      const mask = findWords(indexOf(texts), terms, texts.length);
      expect([...mask]).toEqual(twin(texts, terms));
    }),
    { numRuns: 300 },
  );
});

it('wants every term, the same one twice too, and finds it by its row', () => {
  const index = indexOf(['Border opening', 'Border closed', 'Opening'], [2, 0, 1]);
  expect([...findWords(index, ['bord', 'open'], 3)]).toEqual([0, 0, 1]);
  expect([...findWords(index, ['open', 'open'], 3)]).toEqual([0, 1, 1]);
  expect([...findWords(index, ['zebra'], 3)]).toEqual([0, 0, 0]);
});
