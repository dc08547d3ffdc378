import { expect, it } from 'vitest';
import { asSentence } from '@/lib/sentence';

it.each([
  ['Political philosophy', 'Political philosophy.'],
  ['by Martin Luther King Jr.', 'by Martin Luther King Jr.'],
  ['“Why?”', '“Why?”'],
  ['He said “no”', 'He said “no”.'],
  ['以上。', '以上。'],
  [' A line. ', 'A line.'],
  ['', ''],
])('ends %j as %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
