import { describe, expect, it } from 'vitest';
import { fitText } from '@/pages/fonts/fit-text';

const box = { width: 1000, height: 320 };
const sentence = 'It was said that this sentence has a length of seventy-one characters.';

/** A face in which every character is half as wide as its size. */
function set(text: string) {
  return fitText({
    text,
    box,
    language: 'en',
    enlarge: 1,
    measure: (part, size) => (part.length * size) / 2,
    tails: { whole: '”', sentence: '” […]', word: '” …' },
  });
}

function wordsOf({ lines }: ReturnType<typeof set>): string {
  return lines.map(({ text }) => text).join(' ');
}

describe('a text that fits', () => {
  it.each([
    [1, 60],
    [2, 52],
    [3, 42],
  ])('of %i sentences is set in %i px', (sentences, size) => {
    const text = Array(sentences).fill(sentence).join(' ');
    expect(set(text)).toMatchObject({ size, cut: 'whole' });
    expect(wordsOf(set(text))).toBe(text);
  });

  it('is set smaller where long words need more lines', () => {
    const wide = Array(8).fill('x'.repeat(39)).join(' ');
    expect(set(wide).size).toBeLessThan(42);
    expect(set(wide)).toMatchObject({ cut: 'whole' });
  });

  it('keeps its paragraphs apart', () => {
    const [first, second, third] = set(`One.\n\nTwo.\n\nThree.`).lines.map(({ y }) => y);
    expect([first, second, third]).toEqual([0, 106, 212]);
  });
});

describe('a text that fits at no size', () => {
  it('ends after the last whole sentence that fits', () => {
    const fitted = set(Array(45).fill(sentence).join(' '));
    expect(fitted).toMatchObject({ cut: 'sentence', size: 26 });
    expect(fitted.height).toBeLessThanOrEqual(box.height);
    const count = wordsOf(fitted).split(sentence).length - 1;
    expect(count).toBeGreaterThan(5);
    expect(wordsOf(fitted)).toBe(Array(count).fill(sentence).join(' '));
  });

  it('ends after a word where even the first sentence is too long', () => {
    const fitted = set('word '.repeat(600).trim());
    expect(fitted).toMatchObject({ cut: 'word' });
    expect(wordsOf(fitted)).toMatch(/^(word )+word$/);
  });

  it('ends inside a word that is longer than the card', () => {
    const fitted = set('x'.repeat(3000));
    expect(fitted).toMatchObject({ cut: 'word' });
    expect(fitted.height).toBeLessThanOrEqual(box.height);
    expect(fitted.lines.length).toBeGreaterThan(5);
  });

  it('takes only the paragraphs that fit', () => {
    const fitted = set(Array(40).fill('A paragraph.').join('\n\n'));
    expect(fitted).toMatchObject({ cut: 'sentence' });
    expect(fitted.height).toBeLessThanOrEqual(box.height);
  });

  it('takes a language tag that names no language', () => {
    expect(() =>
      fitText({
        text: 'x '.repeat(3000),
        box,
        language: 'en-1x',
        enlarge: 1,
        measure: (part, size) => (part.length * size) / 2,
        tails: { whole: '', sentence: '', word: '' },
      }),
    ).not.toThrow();
  });
});
