import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '@/lib/word-diff';

/** Removed words in [ ], added ones in { }. */
function shown(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const;
  return diffWords(before, after)
    .map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`)
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['one two three', 'one two three', 'one two three'],
    ['one two three', 'one 2 three', 'one [two]{2} three'],
    ['one two three', 'one three', 'one [two ]three'],
    ['one three', 'one two three', 'one {two }three'],
    ['', 'all new', '{all new}'],
    ['all gone', '', '[all gone]'],
    ['He said no.', 'He said yes!', 'He said [no.]{yes!}'],
    ['a quick brown fox', 'a slow red fox', 'a [quick brown]{slow red} fox'],
    ['“Peace”, he said', '“Peace,” he said', '“Peace[”],{”} he said'],
    ['25–26 February', '25–27 February', '25–[26]{27} February'],
    ['Rašković', 'Rashkovic', '[Rašković]{Rashkovic}'],
  ])('%j became %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  const text = fc
    .array(fc.oneof(fc.constantFrom('a', 'b', 'peace', ' ', '\n', ',', '🕊'), fc.string()), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  it('keeps both texts to the character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('joins neighbours of a kind, and leaves none empty', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(pieces.every((piece, at) => piece.kind !== pieces[at + 1]?.kind)).toBe(true);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('tells the middle of very long texts as replaced, at once', () => {
    const long = (word: string) => `start ${`${word} `.repeat(20_000)}end`;
    const pieces = diffWords(long('a'), long('b'));
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(pieces[0]?.text).toBe('start ');
  });
});
