import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxHeight, profileOf } from '@/domain/heaps/heap-profile';
import { type HeapMark, rowsInHeap } from '@/domain/heaps/level-of-detail';
import { arbitraryQuery, arbitraryScene, query, type Scene } from '../../support/detail-scenes';

/** How many events of a heap have any of a step. */
function countAt(
  { columns }: Scene,
  heap: HeapMark,
  [from, to]: readonly [number, number],
): number {
  return [...rowsInHeap(heap)].filter((row) => {
    const [start, end] = [columns.start[row] ?? 0, columns.end[row] ?? 0];
    return start < to && (end > from || start >= from);
  }).length;
}

it('a heap is as high at each step as twice as many events make it, and flat where there is none', () => {
  let heaps = 0;
  fc.assert(
    fc.property(arbitraryScene, arbitraryQuery, (given, asked) => {
      for (const heap of query(given, { ...asked, maxSingle: 0 })) {
        if (heap.kind !== 'heap') continue;
        heaps += 1;
        const { start, step, heights } = profileOf(given.columns, heap);
        const counts = Array.from(heights, (_, at) =>
          countAt(given, heap, [start + at * step, start + (at + 1) * step]),
        );
        const wanted = counts.map((count) =>
          count === 0 ? 0 : Math.min(maxHeight, 1 + Math.floor(Math.log2(count))),
        );
        expect([...heights]).toEqual(wanted);
        expect(heights.at(-1)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
  expect(heaps).toBeGreaterThan(100);
});
