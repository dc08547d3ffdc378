import type { Span } from './bench';

/**
 * The paragraphs of a text: each line that shows something, without the spaces at its ends. Line breaks within a
 * sentence are joined before a text is fixed.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const span = trimSpan(text, { start, end });
    if (span) paragraphs.push(span);
    start = end + 1;
  }
  return paragraphs;
}

/** The sentences of one paragraph, as the rules of its language have them; itself where the browser knows no rules. */
export function splitSentences(text: string, paragraph: Span, language: string): readonly Span[] {
  if (!('Segmenter' in Intl)) return [paragraph];
  const segmenter = openSegmenter(language);
  const words = text.slice(paragraph.start, paragraph.end);
  return Array.from(segmenter.segment(words)).flatMap(({ index, segment }) => {
    const start = paragraph.start + index;
    return trimSpan(text, { start, end: start + segment.length }) ?? [];
  });
}

function openSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** A span without the spaces at its ends; null where nothing else is in it. */
function trimSpan(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charAt(from))) from += 1;
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function isSpace(letter: string): boolean {
  return /[\s\ufeff\u200b]/.test(letter);
}

/** The number, from 0, of the paragraph that holds a place, or of the last that begins before it. */
export function paragraphAt(paragraphs: readonly Span[], at: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Moves an end of a span by a word, forwards or backwards; never over the other end or out of the text. */
export function nudge(
  text: string,
  span: Span,
  { edge, by }: { readonly edge: 'start' | 'end'; readonly by: 1 | -1 },
): Span {
  const edges = wordEdges(text, span[edge], edge);
  const moved = { ...span, [edge]: by === 1 ? edges.after : edges.before };
  return moved.start < moved.end ? moved : span;
}

/** Where the nearest words begin, or end, on either side of a place. */
function wordEdges(text: string, at: number, edge: 'start' | 'end') {
  const from = Math.max(0, at - 200);
  const around = text.slice(from, at + 200);
  const places = Array.from(around.matchAll(/[^\s]+/g), ({ index, 0: word }) => {
    return from + index + (edge === 'end' ? word.length : 0);
  });
  return {
    before: places.filter((place) => place < at).at(-1) ?? at,
    after: places.find((place) => place > at) ?? at,
  };
}
