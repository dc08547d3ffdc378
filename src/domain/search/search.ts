import type { Dataset } from '@/domain/model/dataset';
import { foldedWords } from '@/lib/fold-text';
import type { Mask } from '@/lib/rows/mask';
import { type RowScores, scoreRows, type WordIndex } from './word-index';

/** What a query finds: masks over rows, of what is found by more than a note, what matches best, and the folded words to highlight. */
export interface SearchHits {
  readonly terms: readonly string[];
  readonly statements: Mask;
  readonly events: Mask;
  /** The first of both kinds together, best first. */
  readonly ranked: readonly SearchHit[];
}

export interface SearchHit {
  readonly kind: 'event' | 'statement';
  readonly id: string;
  /** Whether it is found only with a note, which is from outside the source. */
  readonly isOutside: boolean;
}

/** Null for a query without words: then nothing is asked and nothing is left out. */
export type SearchIndex = (query: string) => SearchHits | null;

/** The words of a dataset. */
export interface SearchWords {
  readonly events: WordIndex;
  readonly statements: WordIndex;
}

/** As many as the list of best matches could ever show. */
const maxRanked = 20;

/**
 * Searches for records that have every word of a query, or one that begins with it. Names come first, then
 * the source's own, then notes; whole words before beginnings; among equals events before statements, each kind in its own order.
 */
export function searchWords(
  words: SearchWords,
  { event, statement }: Pick<Dataset, 'event' | 'statement'>,
): SearchIndex {
  return (query) => {
    const terms = foldedWords(query);
    if (terms.length === 0) return null;
    const events = scoreRows(words.events, terms, event.length);
    const statements = scoreRows(words.statements, terms, statement.length);
    const best = [
      ...bestRows(events).map((hit) => ({ kind: 'event', ...hit }) as const),
      ...bestRows(statements).map((hit) => ({ kind: 'statement', ...hit }) as const),
    ].sort((a, b) => b.score - a.score);
    return {
      terms,
      events: passing(events),
      statements: passing(statements),
      ranked: best.slice(0, maxRanked).map(({ kind, row, isOutside }) => {
        const table = kind === 'event' ? event : statement;
        return { kind, id: table.at(row).id, isOutside };
      }),
    };
  };
}

/** Rows of the highest scores, best first, those of one score in their order. */
function bestRows({ scores, outside }: RowScores) {
  const byScore: number[][] = [];
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    if (score === 0) continue;
    byScore[score] ??= [];
    const rows = byScore[score];
    if (rows.length < maxRanked) rows.push(row);
  }
  return byScore
    .reverse()
    .flat()
    .slice(0, maxRanked)
    .map((row) => ({ row, score: scores[row] ?? 0, isOutside: outside[row] === 1 }));
}

/** A note is from outside, so it is found and marked as such, but filters and counts nothing. */
function passing({ scores, outside }: RowScores): Mask {
  const mask = new Uint8Array(scores.length);
  for (let row = 0; row < scores.length; row += 1) {
    if (scores[row] !== 0 && outside[row] === 0) mask[row] = 1;
  }
  return mask;
}
