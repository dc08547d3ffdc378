import { msPerDay } from '@/lib/utc';

/** The dated events, one row each, ordered by start: what is drawn of them, [start, end), UTC ms. */
export interface EventColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The size of each event's own tile: 2 ** level ms, the least that holds its whole length. */
  readonly level: Uint8Array;
}

/** The tile that holds a day (37 hours), finer than which no date is that names no time. */
const dayLevel = 27;
/** The first tile that holds a minute (65 s). */
const finestLevel = 16;

/** Columns of events that are in order of their start. */
export function toColumns(start: Float64Array, end: Float64Array): EventColumns {
  const level = Uint8Array.from(start, (from, row) => levelFor((end[row] ?? from) - from));
  return { start, end, level };
}

/** The size of the least tile that holds a length in ms: 2 ** level ms. */
export function levelFor(length: number): number {
  const level = Math.ceil(Math.log2(Math.max(1, length)));
  return Math.max(length < msPerDay ? finestLevel : dayLevel, level);
}
