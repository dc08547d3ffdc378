import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounterpart, findMovedPassage, findMovedQuote } from '@/domain/verify/find-moved';
import { sha256 } from '../../support/a-cited-dataset';

const budget = () => ({ left: 1_000_000 });
const span = (text: string, start: number, end: number) => ({
  start,
  end,
  sha256: sha256(text.slice(start, end)),
});

describe('a passage that moved', () => {
  it('is found by its hash wherever it went, and its very characters stand there', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), ([head, passage, tail, inserted]) => {
        const before = head + passage + tail;
        const cited = span(before, head.length, head.length + passage.length);
        const after = head + inserted + passage + tail;
        const place = findMovedPassage(cited, after, { hash: sha256, budget: budget() });
        expect(place && sha256(after.slice(place.start, place.end))).toBe(cited.sha256);
      }),
      { numRuns: 200 },
    );
  });

  it('is not found where a single character of it changed', () => {
    const cited = span('one two three four', 4, 13);
    const find = (text: string) =>
      findMovedPassage(cited, text, { hash: sha256, budget: budget() });
    expect(find('zero one two three four')).toEqual({ start: 9, end: 18 });
    expect(find('zero one two Three four')).toBeNull();
    expect(find('')).toBeNull();
  });

  it('is looked for no longer than the budget lasts, which all searches share', () => {
    const left = { left: 25 };
    const cited = span('0123456789', 0, 10);
    const search = { hash: sha256, budget: left };
    expect(findMovedPassage(cited, `xxx0123456789`, search)).toBeNull();
    expect(findMovedPassage(cited, '0123456789', search)).toBeNull();
  });
});

describe('a quote that moved', () => {
  const quote = (text: string, start: number) => ({
    text,
    span: { start, end: start + text.length, sha256: '' },
  });

  it('is found nearest to its offsets', () => {
    const text = 'peace, then peace, then peace';
    expect(findMovedQuote(quote('peace', 13), text)).toEqual({ start: 12, end: 17 });
    expect(findMovedQuote(quote('peace', 22), text)).toEqual({ start: 24, end: 29 });
    expect(findMovedQuote(quote('Peace', 0), text)).toBeNull();
  });

  it('is shown beside the words that took its place', () => {
    const said = 'The talks in the spring were held in good faith by both sides.';
    const printed = said.replace('good faith', 'bad weather');
    const text = `An introduction. ${printed} An end.`;
    const { start, end } = findCounterpart(quote(said, 0), text);
    expect(text.slice(start, end)).toBe(printed);
  });

  it('is shown beside what stands at its offsets where nothing is alike, always inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(90), (text, said, at) => {
        const { start, end } = findCounterpart(quote(said, at), text);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
