import { describe, expect, it } from 'vitest';
import { invert, invertColumn, related } from '@/lib/rows/relation';

const lists = ({ offsets }: { offsets: Uint32Array }) => [...offsets.keys()].slice(0, -1);

describe('the way back', () => {
  //  0 → 1, 2    1 → nothing    2 → 2, 0
  const relation = { offsets: Uint32Array.of(0, 2, 2, 4), targets: Uint32Array.of(1, 2, 2, 0) };

  it('leads from each target to the rows that lead there, ascending', () => {
    const back = invert(relation, 4);
    expect(lists(back).map((row) => [...related(back, row)])).toEqual([[2], [0], [0, 2], []]);
  });

  it('leads back from one target for each row', () => {
    const back = invertColumn(Uint32Array.of(1, 0, 1), 3);
    expect(lists(back).map((row) => [...related(back, row)])).toEqual([[1], [0, 2], []]);
  });

  it('names rows as they are numbered elsewhere, in the order of the column', () => {
    const back = invertColumn(Uint32Array.of(1, 0, 1), 2, Uint32Array.of(7, 8, 3));
    expect(lists(back).map((row) => [...related(back, row)])).toEqual([[8], [7, 3]]);
  });
});
