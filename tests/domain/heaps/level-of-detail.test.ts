import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DetailMark,
  type DetailQuery,
  type LaneRows,
  rowsInHeap,
} from '@/domain/heaps/level-of-detail';
import type { EventColumns } from '@/domain/model/event-columns';
import {
  arbitraryQuery,
  arbitraryScene,
  day,
  query,
  type Scene,
  scene,
} from '../../support/detail-scenes';

const rowsOf = (mark: DetailMark) =>
  mark.kind === 'heap' ? [...rowsInHeap(mark)].toSorted((a, b) => a - b) : [mark.row];

/** An event begins where the window ends, in a tile that begins before it. */
const oneBeyond = scene(
  [
    [-88, 1],
    [-87, 1],
    [-1, 1],
  ],
  [[1], [0, 1, 2]],
);
const justBefore: DetailQuery = {
  start: -147 * day,
  end: -87 * day,
  min: day,
  max: 2,
  maxSingle: 0,
  pitch: Number.POSITIVE_INFINITY,
  maxStack: { count: 1, ms: 0 },
  alone: new Set(),
};

describe('the marks of a window, whatever the events, the lanes and the zoom', () => {
  it('have each event of a lane that lies in the window exactly once', () => {
    fc.assert(
      fc.property(arbitraryScene, arbitraryQuery, (given, asked) => {
        const marks = query(given, asked);
        for (const lane of given.lanes) {
          const found = marks.filter((mark) => mark.lane === lane.id).flatMap(rowsOf);
          expect(new Set(found).size).toBe(found.length);
          expect(found.every((row) => lane.rows.includes(row))).toBe(true);
          const seen = [...lane.rows].filter((row) => isSeen(given.columns, row, asked));
          expect(seen.filter((row) => !found.includes(row))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are those of a twin that looks at every event for every tile', () => {
    fc.assert(
      fc.property(arbitraryScene, arbitraryQuery, (given, asked) => {
        const marks = query(given, { ...asked, maxSingle: 0 });
        const seen = marks.filter((mark) =>
          rowsOf(mark).some((row) => isSeen(given.columns, row, asked)),
        );
        expect(seen.map(write).toSorted()).toEqual(twin(given, asked).map(write).toSorted());
      }),
      { numRuns: 500, examples: [[oneBeyond, justBefore]] },
    );
  });

  it('leave out of every heap what stands alone', () => {
    fc.assert(
      fc.property(arbitraryScene, arbitraryQuery, (given, asked) => {
        const heaps = query(given, asked).filter((mark) => mark.kind === 'heap');
        expect(heaps.flatMap(rowsOf).filter((row) => asked.alone.has(row))).toEqual([]);
        for (const mark of heaps) {
          expect(rowsOf(mark).length).toBe(mark.count);
          expect(mark.count).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('are the same heaps in a window that was moved', () => {
    fc.assert(
      fc.property(
        arbitraryScene,
        arbitraryQuery,
        fc.integer({ min: -500, max: 500 }),
        (given, asked, by) => {
          const still = { ...asked, max: 1000, maxSingle: 0 };
          const moved = { ...still, start: still.start + by * day, end: still.end + by * day };
          const before = new Map(query(given, still).map((mark) => [nameOf(mark), rowsOf(mark)]));
          for (const mark of query(given, moved)) {
            const known = before.get(nameOf(mark));
            if (known) expect(rowsOf(mark)).toEqual(known);
          }
        },
      ),
    );
  });

  it('are no more than asked for, unless each is as wide as the window or longer', () => {
    const many = scene(Array.from({ length: 2000 }, (_, at) => [at, 1] as const));
    expect(
      query(many, { start: 0, end: 2000 * day, min: 3 * day, max: 50 }).length,
    ).toBeLessThanOrEqual(50);
    expect(query(many, { start: 0, end: 2000 * day, min: 3 * day, max: 0 })).toHaveLength(1);
  });
});

it('shows the events of a tile as themselves while they have room beside each other', () => {
  const even = scene(Array.from({ length: 40 }, (_, at) => [at * 10, 1] as const));
  const kinds = (given: Partial<DetailQuery>) =>
    new Set(query(even, { min: 60 * day, ...given }).map(({ kind }) => kind));
  expect(kinds({ pitch: 9 * day })).toEqual(new Set(['event']));
  expect(kinds({ pitch: 20 * day })).toEqual(new Set(['heap']));
  expect(kinds({ pitch: 9 * day, maxStack: { count: 2, ms: 25 * day } })).toContain('heap');
});

it('shows every event as itself while they are few', () => {
  const few = scene([
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 1],
  ]);
  const kinds = (maxSingle: number) => query(few, { maxSingle }).map(({ kind }) => kind);
  expect(kinds(4)).toEqual(['event', 'event', 'event', 'event']);
  expect(kinds(3)).toEqual(['heap']);
});

it('shows also what lies beyond the window while all events are few', () => {
  const few = scene([
    [-5000, 1],
    [0, 1],
    [5000, 1],
  ]);
  expect(query(few, { maxSingle: 3 })).toHaveLength(3);
  expect(query(few, { maxSingle: 2 })).toHaveLength(1);
});

function isSeen({ start, end }: EventColumns, row: number, asked: { start: number; end: number }) {
  const [from, to] = [start[row] ?? 0, end[row] ?? 0];
  return from < asked.end && (to > asked.start || from >= asked.start);
}

const nameOf = (mark: DetailMark) => (mark.kind === 'heap' ? mark.key : `${mark.lane} ${mark.row}`);
const write = (mark: DetailMark) => `${nameOf(mark)}: ${rowsOf(mark)}`;

/** The definition, without an index: a tile for each event of each lane, level by level. */
function twin(given: Scene, asked: DetailQuery): readonly DetailMark[] {
  let level = levelFor(asked.min);
  while (
    given.lanes.flatMap((lane) => twinLane(given.columns, lane, { asked, level })).length >
      asked.max &&
    level < levelFor(asked.end - asked.start)
  ) {
    level += 1;
  }
  return given.lanes
    .flatMap((lane) => twinLane(given.columns, lane, { asked, level }))
    .filter((mark) => rowsOf(mark).some((row) => isSeen(given.columns, row, asked)));
}

function twinLane(
  columns: EventColumns,
  { id, rows }: LaneRows,
  { asked, level }: { asked: DetailQuery; level: number },
): readonly DetailMark[] {
  const tiles = new Map<string, number[]>();
  for (const row of rows) {
    const start = columns.start[row] ?? 0;
    const own = Math.max(level, levelFor((columns.end[row] ?? 0) - start));
    const tile = Math.floor(start / 2 ** own);
    // The index looks one tile back, and no further on than the window.
    if ((tile + 2) * 2 ** own <= asked.start || tile * 2 ** own >= asked.end) continue;
    const key = `${id}/${own}/${tile}`;
    tiles.set(key, [...(tiles.get(key) ?? []), row]);
  }
  return (
    [...tiles]
      // A tile of which only what comes after the window holds events is not looked at either.
      .filter(([, all]) => all.some((row) => (columns.start[row] ?? 0) < asked.end))
      .flatMap(([key, all]) =>
        twinTile(id, key, { all, asked, isFine: Number(key.split('/')[1]) === level, columns }),
      )
  );
}

function twinTile(
  lane: string,
  key: string,
  {
    all,
    asked,
    isFine,
    columns,
  }: { all: readonly number[]; asked: DetailQuery; isFine: boolean; columns: EventColumns },
): readonly DetailMark[] {
  const { alone } = asked;
  const heap = all.filter((row) => !alone.has(row));
  const single = (row: number) => ({ kind: 'event', lane, row }) as const;
  if (heap.length < 3 || (isFine && standApart(all, { heap, key, asked, columns }))) {
    return all.map(single);
  }
  const parts = [Uint32Array.from(heap)];
  return [
    {
      ...{ kind: 'heap', lane, key, start: 0, end: 0, longerThan: 0 },
      ...{ count: heap.length, parts, alone },
    } as const,
    ...all.filter((row) => alone.has(row)).map(single),
  ];
}

/** No more than one for each pitch, and nowhere more than so many that begin within a time. */
function standApart(
  all: readonly number[],
  given: { heap: readonly number[]; key: string; asked: DetailQuery; columns: EventColumns },
): boolean {
  const { pitch, maxStack } = given.asked;
  const width = 2 ** Number(given.key.split('/')[1]);
  const starts = all.map((row) => given.columns.start[row] ?? 0);
  const isStacked = starts.some(
    (from) => starts.filter((to) => to >= from && to - from <= maxStack.ms).length > maxStack.count,
  );
  return given.heap.length * pitch <= width && !isStacked;
}

function levelFor(ms: number): number {
  let level = 27;
  while (2 ** level < ms) level += 1;
  return level;
}
