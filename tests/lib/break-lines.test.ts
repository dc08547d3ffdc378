import { expect, it } from 'vitest';
import { breakLines, clipLines, clipText } from '@/lib/break-lines';

/** Every character one unit wide. */
const measure = (text: string) => text.length;

it('breaks at spaces and after a hyphen, and loses no word', () => {
  expect(breakLines('a long-term peace treaty', { width: 12, measure })).toEqual([
    'a long-term',
    'peace treaty',
  ]);
  expect(breakLines('very long-term', { width: 10, measure })).toEqual(['very long-', 'term']);
});

it('breaks a word that is longer than a line', () => {
  const lines = breakLines(`so ${'x'.repeat(25)} it was`, { width: 10, measure });
  expect(lines.join('')).toContain('x'.repeat(7));
  expect(lines.join(' ').replaceAll(' ', '')).toBe(`so${'x'.repeat(25)}itwas`);
  expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(10);
});

it('keeps room behind the last line for what follows', () => {
  expect(breakLines('one two three', { width: 13, measure })).toEqual(['one two three']);
  expect(breakLines('one two three', { width: 13, tail: 1, measure })).toEqual([
    'one two',
    'three',
  ]);
});

it('leaves no word alone on the last line if the lines can be more even', () => {
  expect(breakLines('aaaa bbbb cccc dddd ee', { width: 20, measure })).toEqual([
    'aaaa bbbb cccc',
    'dddd ee',
  ]);
});

it('does not break at a space that binds', () => {
  expect(breakLines('on 8\u00a0August\u00a02025', { width: 14, measure })).toEqual([
    'on',
    '8\u00a0August\u00a02025',
  ]);
});

it('cuts at a word, with an ellipsis and no comma before it', () => {
  expect(clipText('short', { width: 5, measure })).toBe('short');
  expect(clipText('Head of one, dean of another', { width: 16, measure })).toBe('Head of one…');
  expect(clipText('x'.repeat(30), { width: 5, measure })).toBe('xxxx…');
});

it('cuts lines that are too many, and none else', () => {
  expect(clipLines('one two three', { width: 8, measure }, 2)).toEqual(['one two', 'three']);
  expect(clipLines('one two three four', { width: 7, measure }, 2)).toEqual(['one two', 'three…']);
});
