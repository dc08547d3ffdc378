import { expect, it } from 'vitest';
import { quoteIn } from '@/domain/make/proposals';
import { findOddities, tidy } from '@/domain/make/tidy-text';
import { nudge, paragraphAt, splitParagraphs, splitSentences } from '@/domain/make/units';

const text = ' One day. Two days?\n\n  “Three,” she said. \n';
const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

it('takes lines that show something for paragraphs, without the spaces around them', () => {
  expect(words(splitParagraphs(text))).toEqual(['One day. Two days?', '“Three,” she said.']);
});

it('divides a paragraph into its sentences', () => {
  const [first = { start: 0, end: 0 }] = splitParagraphs(text);
  expect(words(splitSentences(text, first, 'en'))).toEqual(['One day.', 'Two days?']);
});

it('finds the paragraph of a place', () => {
  const paragraphs = splitParagraphs(text);
  expect([0, 5, 19, 25, 40].map((at) => paragraphAt(paragraphs, at))).toEqual([0, 0, 0, 1, 1]);
});

it('moves an end by a word, and never over the other', () => {
  const span = { start: 1, end: 4 };
  const moved = nudge(text, span, { edge: 'end', by: 1 });
  expect(words([moved, nudge(text, moved, { edge: 'start', by: 1 })])).toEqual([
    'One day.',
    'day.',
  ]);
  expect(nudge(text, span, { edge: 'start', by: 1 })).toBe(span);
});

it('finds no quote in a paragraph that does not close one', () => {
  const long = '“We will cross it tomorrow.” That is all.';
  expect(quoteIn(long, { start: 0, end: long.length })).toEqual({ start: 1, end: 27 });
  expect(quoteIn('“We will', { start: 0, end: 8 })).toBeNull();
});

it('names what it tidies, and changes nothing else', () => {
  const raw = '\ufeffA line that is long enough to have been broken by\r\na page.  \r\n“Quote”\r';
  expect(findOddities(raw)).toEqual({ marks: 1, lineEnds: 3, broken: 1 });
  expect(tidy(raw, { joins: false })).toBe(
    'A line that is long enough to have been broken by\na page.  \n“Quote”\n',
  );
  expect(tidy(raw, { joins: true })).toContain('broken by a page.  \n');
});
