import type { Place } from './find-moved';

/** A piece of a text that is under the same spans from end to end, in UTF-16 units. */
export interface Segment extends Place {
  /** Which spans lie over it, as places in the list that was given, in its order. */
  readonly over: readonly number[];
}

/**
 * Cuts a text of some length wherever a span begins or ends, and at the given breaks. The segments
 * follow one another without a gap and make up the whole; spans may overlap in any way, and what
 * reaches beyond the text is cut off.
 */
export function cutSegments(
  length: number,
  spans: readonly Place[],
  breaks: readonly number[] = [],
): readonly Segment[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), length);
  const edges = new Set([0, length, ...breaks.map(inside)]);
  const [starts, ends] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const [index, span] of spans.entries()) {
    const [start, end] = [inside(span.start), inside(span.end)];
    if (start >= end) continue;
    edges.add(start).add(end);
    addTo(starts, start, index);
    addTo(ends, end, index);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const over = new Set<number>();
  return cuts.slice(0, -1).map((start, at) => {
    for (const index of ends.get(start) ?? []) over.delete(index);
    for (const index of starts.get(start) ?? []) over.add(index);
    return { start, end: cuts[at + 1] ?? length, over: [...over].sort((a, b) => a - b) };
  });
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
