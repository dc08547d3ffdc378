import fc from 'fast-check';
import {
  type DetailMark,
  type DetailQuery,
  indexDetail,
  type LaneRows,
  queryDetail,
} from '@/domain/heaps/level-of-detail';
import { type EventColumns, toColumns } from '@/domain/model/event-columns';
import { msPerDay } from '@/lib/utc';

/** Dated events, and the lanes that they are in. */
export interface Scene {
  readonly columns: EventColumns;
  readonly lanes: readonly LaneRows[];
}

export const day = msPerDay;

/** Events of [start, length] in days, in order of start, as the rows are. */
export function scene(
  events: readonly (readonly [number, number])[],
  lanes = [events.map((_, row) => row)],
): Scene {
  const ordered = events.toSorted((a, b) => a[0] - b[0]);
  return {
    columns: toColumns(
      Float64Array.from(ordered, ([start]) => start * day),
      Float64Array.from(ordered, ([start, length]) => (start + length) * day),
    ),
    lanes: lanes.map((rows, lane) => ({ id: `lane-${lane}`, rows: Uint32Array.from(rows).sort() })),
  };
}

/** The marks of a scene, over 2000 days unless asked otherwise. */
export function query(
  { columns, lanes }: Scene,
  asked: Partial<DetailQuery>,
): readonly DetailMark[] {
  return queryDetail(indexDetail(columns, lanes), {
    start: -1000 * day,
    end: 1000 * day,
    min: 20 * day,
    max: 120,
    maxSingle: 0,
    pitch: Number.POSITIVE_INFINITY,
    maxStack: { count: 3, ms: day },
    alone: new Set(),
    ...asked,
  });
}

/** Any events in any lanes. */
export const arbitraryScene = fc
  .tuple(
    fc.array(
      fc.tuple(
        // Around the year 0 and before it, in clusters, so that heaps come about.
        fc.oneof(
          fc.integer({ min: -900, max: 900 }),
          fc.integer({ min: -3, max: 3 }),
          fc.integer({ min: -1e6, max: 1e6 }),
        ),
        fc.oneof(
          fc.constant(0),
          fc.constant(1),
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 300, max: 4000 }),
        ),
      ),
      { minLength: 1, maxLength: 80, size: 'max' },
    ),
    fc.array(fc.array(fc.nat(79), { maxLength: 80, size: 'max' }), { minLength: 1, maxLength: 3 }),
  )
  .map(([events, lanes]) =>
    scene(
      events,
      lanes.map((rows) => [...new Set(rows.map((row) => row % events.length))]),
    ),
  );

/** Any window, fineness and rows that stand alone. */
export const arbitraryQuery = fc
  .record({
    from: fc.integer({ min: -1200, max: 1200 }),
    length: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 3000 })),
    min: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 800 })),
    max: fc.integer({ min: 1, max: 200 }),
    maxSingle: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
    pitch: fc.integer({ min: 1, max: 100 }),
    maxStack: fc.record({
      count: fc.integer({ min: 1, max: 8 }),
      ms: fc.integer({ min: 0, max: 40 }),
    }),
    alone: fc.array(fc.nat(79), { maxLength: 3 }),
  })
  .map(({ from, length, min, alone, pitch, maxStack, ...rest }) => ({
    ...rest,
    pitch: pitch * day,
    maxStack: { count: maxStack.count, ms: maxStack.ms * day },
    start: from * day,
    end: (from + length) * day,
    min: min * day,
    alone: new Set(alone),
  }));
