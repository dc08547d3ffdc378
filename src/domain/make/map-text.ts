import { diffWords } from '@/lib/word-diff';
import type { Span } from './bench';

/** A stretch that both texts have, at its places in them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** How one text became another. */
export interface TextMap {
  /** Where a span of the earlier text is in the later one, if all of it lies in a stretch that both have. */
  readonly find: (span: Span) => Span | null;
  /** Where what took its place most likely is; for the eye alone. */
  readonly guess: (span: Span) => Span;
}

/** Compares line by line first, so that long texts need no comparison of all their words. */
export function mapText(before: string, after: string): TextMap {
  const runs = joinRuns(compareLines(before, after));
  return {
    find: ({ start, end }) => {
      const run = runs.find(({ from, length }) => start >= from && end <= from + length);
      return run ? { start: start - run.from + run.to, end: end - run.from + run.to } : null;
    },
    guess: (span) => guess(runs, span, after.length),
  };
}

function guess(runs: readonly Run[], { start, end }: Span, length: number): Span {
  const left = runs.filter(({ from }) => from <= start).at(-1);
  const right = runs.find((run) => run.from + run.length >= end);
  const from = left ? left.to + Math.min(start - left.from, left.length) : 0;
  const to = right ? right.to + Math.max(0, end - right.from) : length;
  return { start: Math.min(from, to), end: Math.min(Math.max(from, to), length) };
}

interface Line {
  readonly text: string;
  readonly at: number;
}

function compareLines(before: string, after: string): readonly Run[] {
  const [a, b] = [splitLines(before), splitLines(after)];
  const runs: Run[] = [];
  let [atA, atB] = [0, 0];
  for (const [i, j] of [...findAnchors(a, b), [a.length, b.length] as const]) {
    const [endA, endB] = [a[i]?.at ?? before.length, b[j]?.at ?? after.length];
    runs.push(...compareWords(before.slice(atA, endA), after.slice(atB, endB), [atA, atB]));
    const line = a[i];
    if (line) runs.push({ from: endA, to: endB, length: line.text.length });
    atA = endA + (line?.text.length ?? 0);
    atB = endB + (line?.text.length ?? 0);
  }
  return runs;
}

/** Lines with the break at their ends. */
function splitLines(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\n]*\n|[^\n]+$/g), ({ 0: line, index }) => ({
    text: line,
    at: index,
  }));
}

/** Places of a line in both texts. */
type Pair = readonly [number, number];

/** Pairs of lines that both texts have once, in the order of both: the longest such list. */
function findAnchors(a: readonly Line[], b: readonly Line[]): readonly Pair[] {
  const [inA, inB] = [countOnce(a), countOnce(b)];
  const pairs = [...inA].flatMap(([text, i]): readonly (readonly [number, number])[] => {
    const j = inB.get(text);
    return i < 0 || j === undefined || j < 0 || text.trim() === '' ? [] : [[i, j]];
  });
  return longestRising(pairs.sort(([i], [k]) => i - k));
}

/** The place of each line; −1 of one that is there several times. */
function countOnce(lines: readonly Line[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) places.set(text, places.has(text) ? -1 : at);
  return places;
}

function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  // The last pair of the best list of each length, and what came before each pair.
  const tails: number[] = [];
  const before: number[] = [];
  const placeIn = (at: number | undefined) => pairs[at ?? 0]?.[1] ?? 0;
  for (const [at, [, value]] of pairs.entries()) {
    const rank = countBelow(tails, (tail) => placeIn(tail) < value);
    before[at] = tails[rank - 1] ?? -1;
    tails[rank] = at;
  }
  const found: Pair[] = [];
  let at = tails.at(-1) ?? -1;
  for (let pair = pairs[at]; pair; pair = pairs[at]) {
    found.push(pair);
    at = before[at] ?? -1;
  }
  return found.reverse();
}

/** How many of a list come before the first that is not below. */
function countBelow(list: readonly number[], isBelow: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = list[middle];
    if (value !== undefined && isBelow(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareWords(
  before: string,
  after: string,
  [atA, atB]: readonly [number, number],
): readonly Run[] {
  if (before === '' || after === '') return [];
  let [from, to] = [atA, atB];
  const runs: Run[] = [];
  for (const { kind, text } of diffWords(before, after)) {
    if (kind === 'same') runs.push({ from, to, length: text.length });
    if (kind !== 'added') from += text.length;
    if (kind !== 'removed') to += text.length;
  }
  return runs;
}

/** Neighbours without anything between them in either text are one. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const follows =
      last && last.from + last.length === run.from && last.to + last.length === run.to;
    if (follows) joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
}
