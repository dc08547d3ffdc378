import { expect, it } from 'vitest';
import { hasHtml, htmlToText } from '@/lib/html-to-text';
import { importTexts } from '../../support/import-texts';

const row = (cell: string) => `title,date,links\nA,2001,"${cell}"\n`;

it.each([
  ['comments that do not end', row('<!--'.repeat(100_000))],
  ['scripts that do not end', row('<script>'.repeat(50_000))],
  ['an address that is none', row('a'.repeat(200_000))],
  ['addresses that are none', row('x;'.repeat(5000))],
  ['a cell of millions of letters', row('x '.repeat(1_000_000))],
  ['a date of thousands of words', `title,date\nA,${'1 to '.repeat(20_000)}\n`],
  [
    'speakers by the thousand',
    `speaker,words\n${Array.from({ length: 3000 }, (_, at) => `Name ${at},w${at}\n`).join('')}`,
  ],
])('%s are read in a moment', (_, text) => {
  const start = performance.now();
  importTexts({ 'table.csv': text });
  expect(performance.now() - start).toBeLessThan(10_000);
});

it.each([
  [
    'a transcript of one voice',
    'talk.txt',
    `Ann: a\n\nBob: b\n\n${'on it goes\n\n'.repeat(50_000)}`,
  ],
  [
    'subtitles of one voice',
    'talk.srt',
    '1\n00:00:01,000 --> 00:00:09,000\nwords\n\n'.repeat(20_000),
  ],
])('%s, of very many paragraphs, is read in a moment', (_, name, text) => {
  const start = performance.now();
  const { dataset } = importTexts({ [name]: text });
  expect(dataset?.statements.at(-1)?.text.length).toBeGreaterThan(20_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('turns HTML into its words, and leaves alone what is none', () => {
  expect(
    htmlToText('<p>A &amp; b<br>c</p><!-- x --><script>alert(1)</script><style>y</style>d'),
  ).toBe('A & b\nc\nd');
  expect(hasHtml('a < b && c > d')).toBe(false);
  expect(htmlToText('a < b <!-- open')).toBe('a < b <!-- open');
  expect(htmlToText('&constructor; &valueOf; &#0; &#x110000; &eacute;')).toBe(
    '&constructor; &valueOf; &#0; &#x110000; é',
  );
});
