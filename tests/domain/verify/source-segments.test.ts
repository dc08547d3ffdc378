import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '@/domain/verify/source-segments';

const place = fc.record({
  start: fc.integer({ min: -3, max: 45 }),
  end: fc.integer({ min: -3, max: 45 }),
});
const given = fc.record({
  length: fc.nat(40),
  spans: fc.array(place, { maxLength: 12 }),
  breaks: fc.array(fc.integer({ min: -3, max: 45 }), { maxLength: 4 }),
});

describe('cutSegments', () => {
  it('makes up the whole text, in order, without gap or overlap', () => {
    fc.assert(
      fc.property(given, ({ length, spans, breaks }) => {
        const segments = cutSegments(length, spans, breaks);
        const text = Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 26))).join(
          '',
        );
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(segments.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('puts over each character exactly the spans that hold it', () => {
    fc.assert(
      fc.property(given, ({ length, spans, breaks }) => {
        for (const { start, end, over } of cutSegments(length, spans, breaks)) {
          for (let at = start; at < end; at += 1) {
            const holding = spans.flatMap((span, index) =>
              span.start <= at && at < span.end ? [index] : [],
            );
            expect(over).toEqual(holding);
          }
        }
      }),
    );
  });

  it('cuts no more often than spans and breaks ask for', () => {
    fc.assert(
      fc.property(given, ({ length, spans, breaks }) => {
        const asked = new Set([...breaks, ...spans.flatMap(({ start, end }) => [start, end])]);
        for (const { end } of cutSegments(length, spans, breaks).slice(0, -1)) {
          expect(asked.has(end)).toBe(true);
        }
      }),
    );
  });

  it('keeps evidence inside a statement, and two statements that overlap, apart', () => {
    //  a b c d e f g h
    //  [ 0     )
    //      [ 1     )
    //    [2)
    const spans = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 1, end: 2 },
    ];
    expect(cutSegments(8, spans)).toEqual([
      { start: 0, end: 1, over: [0] },
      { start: 1, end: 2, over: [0, 2] },
      { start: 2, end: 4, over: [0, 1] },
      { start: 4, end: 6, over: [1] },
      { start: 6, end: 8, over: [] },
    ]);
  });
});
