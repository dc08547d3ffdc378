import { type CitedSpan, isVerbatim, piecesOf } from '@/domain/format/spans';
import type { Hash, RecordResult } from './verify';

/** Where a text is, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * How many characters may still be hashed to find passages that moved, so that a search through a long
 * text ends. It is used up by one search after the other.
 */
export interface SearchBudget {
  left: number;
}

interface Search {
  readonly hash: Hash;
  readonly budget: SearchBudget;
}

/**
 * Where the words that a result missed at its offsets appear in the text instead, span by span; null where not
 * all of them do.
 */
export function findMoved(
  { spans, checks, statement }: RecordResult,
  text: string,
  search: Search,
): readonly Place[] | null {
  const isSought = checks.some(({ kind, ok }) => !ok && kind !== 'fragment');
  if (spans.length === 0 || !isSought) return null;
  const found =
    statement && isVerbatim(statement)
      ? piecesOf(statement).map((piece) => findMovedQuote(piece, text))
      : spans.map((span) => findMovedPassage(span, text, search));
  const places = found.flatMap((place) => place ?? []);
  const isWhole = places.length === spans.length && isInOrder(places);
  const isThere = places.every(({ start }, index) => start === spans[index]?.start);
  return isWhole && !isThere ? places : null;
}

function isInOrder(places: readonly Place[]): boolean {
  return places.every(({ start }, index) => start >= (places[index - 1]?.end ?? 0));
}

/**
 * Where a quote's exact characters appear instead, nearest to where they should be; null where they do not.
 * A hint for whoever mends the offsets, never a match.
 */
export function findMovedQuote(
  { text: quote, span }: { readonly text: string; readonly span: Pick<CitedSpan, 'start'> },
  text: string,
): Place | null {
  const known = [text.lastIndexOf(quote, span.start), text.indexOf(quote, span.start)];
  const away = (at: number) => Math.abs(at - span.start);
  const [start] = known.filter((at) => at >= 0).sort((a, b) => away(a) - away(b));
  return start === undefined ? null : { start, end: start + quote.length };
}

/**
 * The same for a passage of which only length and hash are known: it is looked for outwards from
 * where it should be.
 */
export function findMovedPassage(
  span: CitedSpan,
  text: string,
  { hash, budget }: Search,
): Place | null {
  const length = span.end - span.start;
  if (length <= 0) return null;
  for (const start of outwards(span.start, text.length - length)) {
    budget.left -= length;
    if (budget.left < 0) return null;
    const end = start + length;
    if (hash(text.slice(start, end)) === span.sha256) return { start, end };
  }
  return null;
}

/** Whole numbers from 0 to `last`, those nearest to `from` first. */
function* outwards(from: number, last: number): Generator<number> {
  for (let away = 0; away <= Math.max(from, last - from); away += 1) {
    if (from - away >= 0 && from - away <= last) yield from - away;
    if (away > 0 && from + away <= last) yield from + away;
  }
}

/** How much of a quote's beginning or end must appear in a text for the rest to be compared there. */
const anchorLengths = [32, 16, 8];

/**
 * The part of a text to show beside a quote, or a part of one, that it does not hold: from where the quote's first words
 * appear to where its last do, or else what is at its offsets. For the eye alone.
 */
export function findCounterpart(
  { text: quote, span }: { readonly text: string; readonly span: Place },
  text: string,
): Place {
  const head = findFirst((length) => findNearest(text, quote.slice(0, length), span.start));
  const tail = findFirst((length) => {
    const at = findNearest(text, quote.slice(-length), span.end - length);
    return at === null ? null : at + Math.min(length, quote.length);
  });
  const start = head ?? (tail === null ? span.start : tail - quote.length);
  const end = tail ?? start + quote.length;
  const isLikely = end > start && end - start < 2 * quote.length;
  return clip(isLikely ? { start, end } : { start, end: start + quote.length }, text.length);
}

function findFirst(find: (length: number) => number | null): number | null {
  for (const length of anchorLengths) {
    const at = find(length);
    if (at !== null) return at;
  }
  return null;
}

function findNearest(text: string, part: string, near: number): number | null {
  const place = findMovedQuote({ text: part, span: { start: near } }, text);
  return place?.start ?? null;
}

function clip({ start, end }: Place, length: number): Place {
  const from = Math.min(Math.max(start, 0), length);
  return { start: from, end: Math.min(Math.max(end, from), length) };
}
