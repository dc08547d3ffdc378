import { expect, it } from 'vitest';
import { splitLinks } from '@/lib/split-links';

const pieces = (text: string) =>
  splitLinks(text).map(({ text: piece, href }) => (href === null ? piece : [href]));

it('finds the addresses in prose, without the mark that ends the sentence', () => {
  expect(pieces('See https://x.example/a_b?q=1, or (http://y.example/).')).toEqual([
    'See ',
    ['https://x.example/a_b?q=1'],
    ', or (',
    ['http://y.example/'],
    ').',
  ]);
});

it('leaves alone what is no address of the web', () => {
  for (const text of ['javascript:alert(1)', 'https://', 'www.x.example', '<p>https</p>', '']) {
    expect(splitLinks(text).filter(({ href }) => href !== null)).toEqual([]);
  }
});

it('keeps the whole text', () => {
  const text = 'A https://x.example/b\nhttps://x.example/c) end';
  expect(
    splitLinks(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
