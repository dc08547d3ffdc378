import { findAll, findNear, openText } from '@/domain/draft/find-words';
import { type DiffPiece, diffWords } from '@/lib/word-diff';
import type { Span } from './bench';

/** Where words that were typed or pasted are in the text. */
export type Places =
  | { readonly kind: 'one' | 'several'; readonly hits: readonly Hit[] }
  /** The text has other words; `difference` is how those that were sought became them. */
  | { readonly kind: 'near'; readonly span: Span; readonly difference: readonly DiffPiece[] }
  | { readonly kind: 'none' };

/** One place, with what stands around it. */
interface Hit {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

const context = 40;

/** Finds words letter by letter; only where they are nowhere, the nearest place is shown, and never taken for them. */
export function findPlaces(text: string, sought: string): Places {
  const words = sought.trim();
  if (words === '') return { kind: 'none' };
  const hits = findAll(text, words).map((start) => toHit(text, start, start + words.length));
  if (hits.length > 0) return { kind: hits.length === 1 ? 'one' : 'several', hits };
  const near = findNear(openText(text), words);
  if (near === null) return { kind: 'none' };
  const there = text.slice(near.start, near.end);
  return { kind: 'near', span: near, difference: diffWords(words, there) };
}

function toHit(text: string, start: number, end: number): Hit {
  const [before = ''] = text
    .slice(Math.max(0, start - context), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(end, end + context).split('\n');
  return { span: { start, end }, before, after };
}
