import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOfHeap, splitHeap } from '@/domain/heaps/heap-span';
import { type HeapMark, rowsInHeap } from '@/domain/heaps/level-of-detail';
import {
  arbitraryQuery,
  arbitraryScene,
  day,
  query,
  type Scene,
} from '../../support/detail-scenes';

/** The same, by a look at every event. */
function measure({ columns: { start, end } }: Scene, heap: HeapMark) {
  const rows = [...rowsInHeap(heap)];
  return {
    start: Math.min(...rows.map((row) => start[row] ?? 0)),
    end: Math.max(...rows.map((row) => end[row] ?? 0)),
    firstRow: Math.min(...rows),
    lastStart: Math.max(...rows.map((row) => start[row] ?? 0)),
  };
}

describe('the span of a heap', () => {
  it('is from its first beginning to its latest end, whatever the events are', () => {
    let heaps = 0;
    fc.assert(
      fc.property(arbitraryScene, arbitraryQuery, fc.array(fc.nat(79)), (given, asked, others) => {
        // Of the same rows again, with others that are apart.
        const queries = [asked, ...others.map((row) => ({ ...asked, alone: new Set([row]) }))];
        for (const mark of queries.flatMap((each) => query(given, { ...each, maxSingle: 0 }))) {
          if (mark.kind !== 'heap') continue;
          heaps += 1;
          expect(spanOfHeap(given.columns, mark)).toEqual(measure(given, mark));
        }
      }),
      { numRuns: 500 },
    );
    expect(heaps).toBeGreaterThan(100);
  });
});

describe('the window that divides a heap', () => {
  const home = { start: 0, end: 4000 * day, folds: [] };
  const window = { start: 0, end: 1000 * day };
  const span = { start: 100 * day, end: 101 * day, firstRow: 0 };

  it('is none where all of its events begin at once, however far away it is seen from', () => {
    expect(splitHeap({ ...span, lastStart: span.start }, { window, home })).toBeNull();
  });

  it('holds them all where they do not', () => {
    const next = splitHeap({ ...span, end: 140 * day, lastStart: 139 * day }, { window, home });
    expect(next?.start).toBeLessThanOrEqual(span.start);
    expect(next?.end).toBeGreaterThanOrEqual(140 * day);
  });
});
