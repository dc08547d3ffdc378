import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { readSource, voiceOf } from '@/domain/verify/read-source';
import { runVerification } from '@/domain/verify/verify-run';
import {
  aCitedDataset,
  article,
  before,
  end,
  quote,
  sha256,
  start,
} from '../../support/a-cited-dataset';
import { everyField, record } from '../../support/every-field';

function read(text: string) {
  const dataset = indexDataset(aCitedDataset({}));
  const texts = new Map([['article', text]]);
  const run = runVerification(dataset, { texts, hash: sha256, budget: { left: 1_000_000 } });
  return readSource(dataset, text, [...run]);
}

const slices = (text: string, { paragraphs }: ReturnType<typeof read>) =>
  paragraphs.map((segments) => segments.map((each) => text.slice(each.start, each.end)));

describe('a text with what was taken from it', () => {
  it('has each passage where it stands, a statement before the evidence inside it', () => {
    const found = read(article);
    expect(found.passages.map(({ kind, start: from, end: to }) => [kind, from, to])).toEqual([
      ['statement', 0, 31],
      ['evidence', 0, 14],
      ['statement', start, end],
    ]);
    expect(found.missing).toEqual([]);
    expect(found.marked).toBe(31 + quote.length);
  });

  it('tells a speaker’s words from the agency’s, and both from what is not marked', () => {
    const { passages, paragraphs } = read(article);
    const voices = paragraphs.flat().map(({ over }) => {
      return voiceOf(over.flatMap((index) => passages[index] ?? []));
    });
    expect(voices).toEqual(['reported', 'reported', 'plain', 'quote', 'plain']);
    const evidence = passages.filter(({ kind }) => kind === 'evidence');
    expect(voiceOf(evidence)).toBe('agency');
  });

  it('marks a passage that moved where it stands, and says so', () => {
    const { passages } = read(`Report.\n\n${article}`);
    expect(passages.map(({ start: from, isMoved }) => [from, isMoved])).toEqual([
      [9, true],
      [9, true],
      [9 + before.length, true],
    ]);
  });

  it('marks nothing that does not stand in it character for character', () => {
    const { passages, missing } = read(article.replace('peace', 'Peace'));
    expect(passages.map(({ kind }) => kind)).toEqual(['statement', 'evidence']);
    expect(missing).toEqual([1]);
    expect(read('Another text.')).toMatchObject({ passages: [], missing: [1, 2], marked: 0 });
  });

  it('is parted where lines begin, and loses no character', () => {
    const text = `\n\nOne.\n\n\n${article}\nThree.\n`;
    const parts = slices(text, read(text));
    expect(parts.flat().join('')).toBe(text);
    expect(parts.map((part) => part.join(''))).toEqual([
      '\n\n',
      'One.\n\n\n',
      `${article}\n`,
      'Three.\n',
    ]);
  });
});

describe('an interrupted quote in its source', () => {
  const open = (text: string) => {
    const dataset = indexDataset(everyField);
    const texts = new Map([['record', text]]);
    const run = runVerification(dataset, { texts, hash: sha256, budget: { left: 1_000_000 } });
    return readSource(
      dataset,
      text,
      [...run].filter(({ source }) => source === 'record'),
    );
  };
  const ofThird = (text: string) =>
    open(text).passages.flatMap((each) =>
      each.kind === 'statement' && each.number === 3
        ? [[text.slice(each.start, each.end), each.isMoved]]
        : [],
    );

  it('has a passage for each part', () => {
    expect(ofThird(record)).toEqual([
      ['We will cross it,', false],
      ['when it is safe.', false],
    ]);
  });

  it('is found where all of its parts went, in their order, or not at all', () => {
    expect(ofThird(`Foreword.\n\n${record}`)).toEqual([
      ['We will cross it,', true],
      ['when it is safe.', true],
    ]);
    expect(ofThird(record.replace('cross it', 'leave it'))).toEqual([]);
  });
});
