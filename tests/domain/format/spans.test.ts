import { describe, expect, it } from 'vitest';
import { piecesOf, spansOf } from '@/domain/format/spans';

const span = (start: number, end: number) => ({ start, end, sha256: '0'.repeat(64) });

describe('the spans of a statement', () => {
  it('are one, or its parts, or none where its source has no text', () => {
    expect(spansOf({ source: { id: 'a', ...span(3, 9) } })).toEqual([span(3, 9)]);
    const parts = [span(3, 9), span(20, 24)];
    expect(spansOf({ source: { id: 'a', parts } })).toEqual(parts);
    expect(spansOf({ source: { id: 'a' } })).toEqual([]);
  });

  it('each repeat a piece of its text, without what joins them', () => {
    const source = { id: 'a', parts: [span(0, 11), span(30, 43)] };
    const pieces = piecesOf({ source, text: 'We will go, … if they come.' });
    expect(pieces.map(({ text }) => text)).toEqual(['We will go,', 'if they come.']);
  });
});
