import type { EventColumns } from '@/domain/model/event-columns';
import { countBelow } from '@/lib/rows/count-below';
import { type HeapMark, rowsInHeap } from './level-of-detail';

/**
 * How dense a heap is along its time: for each of its steps from early to late how high it is there,
 * from 0, where it has no event, to `maxHeight`. Each height is for twice as many as the one below.
 *
 *     ▁▃▇▅▁  ▂▂
 */
export interface HeapProfile {
  /** Where the first step begins, UTC ms, and how long each is. */
  readonly start: number;
  readonly step: number;
  readonly heights: Uint8Array;
}

/** The tallest of a profile's steps: for 128 events and more. */
export const maxHeight = 8;
/** So many steps make a tile. */
const stepsPerTile = 16;
/** In a heap of more than this, events count where they begin, which needs no look at each. */
const maxLooked = 4000;

/** Profiles of whole tiles by the rows of their index, and by tile. */
const known = new WeakMap<ArrayBufferLike, Map<string, HeapProfile>>();

/** The profile of a heap, in steps that are the same in every window. */
export function profileOf(columns: EventColumns, heap: HeapMark): HeapProfile {
  const rows = heap.parts[0]?.buffer;
  const isWhole = heap.parts.reduce((sum, part) => sum + part.length, 0) === heap.count;
  if (!rows || !isWhole) return drawProfile(columns, heap);
  const profiles = known.get(rows) ?? new Map<string, HeapProfile>();
  known.set(rows, profiles);
  const profile = profiles.get(heap.key) ?? drawProfile(columns, heap);
  profiles.set(heap.key, profile);
  return profile;
}

function drawProfile(columns: EventColumns, heap: HeapMark): HeapProfile {
  const step = (heap.end - heap.start) / stepsPerTile;
  const counts = heap.count > maxLooked ? countBegins(columns, heap) : countLasting(columns, heap);
  return { start: heap.start, step, heights: Uint8Array.from(counts, heightFor) };
}

function heightFor(count: number): number {
  return count === 0 ? 0 : Math.min(maxHeight, 1 + Math.floor(Math.log2(count)));
}

/** How many events each step has at any of its time; some last beyond the tile, by no more than its length. */
function countLasting({ start, end }: EventColumns, heap: HeapMark): readonly number[] {
  const step = (heap.end - heap.start) / stepsPerTile;
  const changes = new Array<number>(2 * stepsPerTile + 1).fill(0);
  const change = (at: number, by: number) => {
    changes[at] = (changes[at] ?? 0) + by;
  };
  let last = 0;
  for (const row of rowsInHeap(heap)) {
    const from = start[row] ?? 0;
    const first = Math.floor((from - heap.start) / step);
    const to = Math.max(first + 1, Math.ceil(((end[row] ?? from) - heap.start) / step));
    change(first, 1);
    change(to, -1);
    last = Math.max(last, to);
  }
  let sum = 0;
  return changes.slice(0, last).map((by) => {
    sum += by;
    return sum;
  });
}

/** How many events begin in each step. */
function countBegins({ start }: EventColumns, heap: HeapMark): readonly number[] {
  const step = (heap.end - heap.start) / stepsPerTile;
  return Array.from({ length: stepsPerTile }, (_, at) => {
    const from = countBelow(start, heap.start + at * step);
    const to = countBelow(start, heap.start + (at + 1) * step);
    return heap.parts.reduce((sum, rows) => sum + countBelow(rows, to) - countBelow(rows, from), 0);
  });
}
