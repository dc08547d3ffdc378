import { describe, expect, it } from 'vitest';
import type { Statement } from '@/domain/format/schema';
import { verifyRecords } from '@/domain/verify/verify';
import {
  aCitedDataset,
  allChecks,
  article,
  before,
  type Change,
  end,
  quote,
  sha256,
  start,
} from '../../support/a-cited-dataset';
import { everyField, record } from '../../support/every-field';

describe('an interrupted quote', () => {
  const [, , quote3] = everyField.statements;
  const outcomes = (text: string | null, given: Partial<Statement> = {}) => {
    const statements = quote3 ? [{ ...quote3, ...given }] : [];
    const texts = new Map(text === null ? [] : [['record', text]]);
    const [result] = [
      ...verifyRecords({ ...everyField, statements, events: [] }, texts, sha256),
    ].slice(-1);
    const wrong = result?.checks.filter(({ ok }) => !ok).map(({ id, kind }) => `${id} ${kind}`);
    return [result?.outcome, ...(wrong ?? [])];
  };

  it('is compared part by part, with our ellipsis between', () => {
    expect(outcomes(record)).toEqual(['matches']);
    expect(outcomes(null)).toEqual(['unchecked']);
  });

  it.each([
    ['a word of a part changed', 'We will cross it, … when it was safe.'],
    ['three dots for the ellipsis', 'We will cross it, ... when it is safe.'],
    ['the parts in another order', 'when it is safe. … We will cross it,'],
    ['no ellipsis', 'We will cross it, when it is safe.'],
  ])('differs with %s', (_, text) => {
    expect(outcomes(record, { text })).toEqual(['differs', 's3 quote']);
    expect(outcomes(null, { text })).toEqual(['differs', 's3 quote']);
  });

  it('names the part that changed in the source', () => {
    expect(outcomes(record.replace('safe.”', 'sure.”'))).toEqual([
      'differs',
      's3 quote',
      's3 part 2 passage',
      's3 fragment',
    ]);
  });
});

describe('a source without a text', () => {
  it('leaves what cites it unchecked, whatever text is given for it', () => {
    const results = [...verifyRecords(everyField, new Map([['tape', 'Anything.']]), sha256)];
    const of = (id: string) => results.find((each) => each.id === id);
    expect(of('tape')).toMatchObject({ outcome: 'unchecked', checks: [] });
    expect(of('s4')).toMatchObject({ outcome: 'unchecked', checks: [], spans: [] });
  });
});

describe('verifyRecords', () => {
  it('accepts a dataset whose quotes, spans and fragments are the source’s', () => {
    expect(failures({})).toEqual([]);
    expect(kinds({})).toEqual([
      'source-length',
      'source-hash',
      'evidence',
      'quote',
      'passage',
      'passage',
      'fragment',
    ]);
  });

  it.each([
    ['one character changed', quote.replace('peace', 'Peace')],
    ['one character removed', quote.replace('agreed', 'agred')],
    ['one character added', `${quote} `],
    ['its end cut off', quote.slice(0, -1)],
    ['curly quotes for straight ones', quote.replace(/"(\w+)"/, '“$1”')],
    ['a straight apostrophe for a curly one', quote.replace('’', "'")],
    ['a letter that only looks the same', quote.replace('e', 'е')],
    ['an invisible character added', quote.replace('1992', '1992\u200b')],
  ])('catches a quote with %s', (_, text) => {
    expect(failures({ quote: { text } })).toEqual(['s01 quote']);
    expect(failures({ quote: { text }, withSource: false })).toEqual(['s01 quote']);
  });

  it('says where a quote leaves its source, and with which character', () => {
    const text = quote.replace('"', '“');
    const [found] = check({ quote: { text } }).filter(({ ok }) => !ok);
    expect(found?.message).toBe(
      'differs from character 3 onwards: "“" (U+201C) here, """ (U+0022) in the source',
    );
  });

  it.each([
    ['both offsets', 1, 1],
    ['the start', 1, 0],
    ['the end', 0, -1],
  ])('catches %s shifted by one', (_, atStart, atEnd) => {
    const source = { start: start + atStart, end: end + atEnd };
    expect(failures({ quote: { source } })).toEqual(['s01 quote', 's01 passage']);
    expect(failures({ reported: { source: { start: atStart + 1, end: 31 } } })).toContain(
      's02 passage',
    );
  });

  it('catches a quote that was changed together with its hash', () => {
    const text = quote.replace('peace', 'pause');
    const source = { sha256: sha256(text) };
    expect(failures({ quote: { text, source } })).toEqual(['s01 quote', 's01 passage']);
    expect(failures({ quote: { text, source }, withSource: false })).toEqual([]);
  });

  it('catches evidence whose span has moved', () => {
    expect(failures({ evidence: { start: 5 } })).toEqual(['talks-2026 evidence 1 evidence']);
    expect(failures({ evidence: { end: 9999 } })).toEqual(['talks-2026 evidence 1 evidence']);
  });

  it('catches a source text of another length or another wording', () => {
    const both = ['article source-length', 'article source-hash'];
    expect(failures({ text: `${article}\n` })).toEqual(both);
    expect(failures({ text: article.replace('again.', 'again!') })).toEqual([both[1]]);
    expect(failures({ source: { length: article.length - 1 } })).toEqual([both[0]]);
  });

  it('takes no half character for the mark that stands in its place in UTF-8', () => {
    const printed = article.replace('again.', 'agai\ufffd');
    const broken = printed.replace('\ufffd', '\ud800');
    const dataset = aCitedDataset({});
    const [source] = dataset.sources;
    const sources = source ? [{ ...source, sha256: sha256(printed), length: printed.length }] : [];
    const fails = (text: string) =>
      allChecks({ ...dataset, sources }, new Map([['article', text]]), sha256)
        .filter(({ ok }) => !ok)
        .map(({ kind }) => kind);
    expect(sha256(broken)).toBe(sha256(printed));
    expect(fails(printed)).toEqual([]);
    expect(fails(broken)).toEqual(['source-hash']);
  });

  it('says of each record whether it matches, differs or could not be checked', () => {
    const outcomes = (texts: Map<string, string>, change: Change = {}) =>
      [...verifyRecords(aCitedDataset(change), texts, sha256)].map(
        ({ id, outcome }) => `${id} ${outcome}`,
      );
    const given = new Map([['article', article]]);
    expect(outcomes(given)).toEqual([
      'article matches',
      'talks-2026 evidence 1 matches',
      's01 matches',
      's02 matches',
    ]);
    expect(new Set(outcomes(new Map()).map((line) => line.split(' ').at(-1)))).toEqual(
      new Set(['unchecked']),
    );
    expect(outcomes(new Map(), { quote: { text: 'Other.' } })).toContain('s01 differs');
  });

  it.each([
    ['is not in the source', 'ambassador spoke at great length'],
    ['is found twice', 'again and again'],
    ['is outside its passage', 'thanked the hosts'],
    ['has two words', 'ambassador spoke'],
    ['has nine words', `${before}We "agreed" on peace.`],
    ['begins in the middle of a word', 'bassador spoke at'],
    ['ends in the middle of a word', 'ambassador spoke at leng'],
    ['has other capitals', 'Ambassador spoke at'],
    ['has a space too many', 'ambassador spoke at '],
  ])('catches a fragment that %s', (_, fragment) => {
    expect(failures({ reported: { source: { fragment } } })).toEqual(['s02 fragment']);
  });
});

function check(change: Change) {
  const texts = new Map([['article', change.text ?? article]]);
  return allChecks(aCitedDataset(change), change.withSource === false ? new Map() : texts, sha256);
}

function failures(change: Change): readonly string[] {
  return check(change).flatMap(({ id, kind, ok }) => (ok ? [] : [`${id} ${kind}`]));
}

function kinds(change: Change): readonly string[] {
  return check(change).map(({ kind }) => kind);
}
