import { describe, expect, it } from 'vitest';
import { findEdgeEvents, waitingEvents } from '@/domain/heaps/edge-events';

//             early      core        late
//   row 0  |--|
//   row 1      |--|
//   row 2            [--]
//   row 3              [-----------------]
const columns = {
  start: Float64Array.from([0, 20, 50, 60]),
  end: Float64Array.from([10, 30, 60, 140]),
};
const core = { start: 40, end: 100 };
const rows = (...shown: number[]) => Uint32Array.from(shown);

describe('events behind an edge', () => {
  it('are those that begin before or end after what is shown at first', () => {
    const events = findEdgeEvents(rows(0, 1, 2, 3), columns, core);
    expect(waitingEvents(events, core, core)).toEqual([
      { side: 'earlier', count: 2, furthest: 0 },
      { side: 'later', count: 1, furthest: 140 },
    ]);
  });

  it('are counted as far as they pass the filters, and as the window leaves them out', () => {
    const events = findEdgeEvents(rows(1, 2), columns, core);
    expect(waitingEvents(events, core, core)).toEqual([
      { side: 'earlier', count: 1, furthest: 20 },
    ]);
    const all = findEdgeEvents(rows(0, 1, 2, 3), columns, core);
    expect(waitingEvents(all, { start: 15, end: 150 }, core)).toEqual([
      { side: 'earlier', count: 1, furthest: 0 },
    ]);
  });

  it('are not spoken of where the window begins within what is shown at first', () => {
    const events = findEdgeEvents(rows(0, 1, 2, 3), columns, core);
    expect(waitingEvents(events, { start: 50, end: 60 }, core)).toEqual([]);
    expect(waitingEvents(findEdgeEvents(rows(0, 1), columns, undefined), core, undefined)).toEqual(
      [],
    );
  });
});
