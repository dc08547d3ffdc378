import { foldedWords } from '@/lib/fold-text';
import { type Relation, related } from './relation';
import type { Mask } from './select';

/** The folded words of many records in order, and the rows that have each. */
export interface WordIndex {
  /** All words, one after the other, UTF-8. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Where each word begins in `text`, and where the last one ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** From words to rows. */
  readonly rows: Relation;
}

export interface WordCollector {
  readonly add: (added: number, text: string) => void;
  /** The index, by rows: for each record that was added, its row. */
  readonly finish: (rowOf: Uint32Array) => WordIndex;
}

/** Gathers words record by record; a text's words may come in several calls. */
export function createWordCollector(): WordCollector {
  const found = new Map<string, number[]>();
  return {
    add(added, text) {
      for (const word of foldedWords(text)) {
        const rows = found.get(word);
        if (!rows) found.set(word, [added]);
        else if (rows.at(-1) !== added) rows.push(added);
      }
    },
    finish(rowOf) {
      const words = [...found.keys()].sort();
      const encoder = new TextEncoder();
      const starts = new Uint32Array(words.length + 1);
      const offsets = new Uint32Array(words.length + 1);
      words.forEach((word, at) => {
        starts[at + 1] = (starts[at] ?? 0) + encoder.encode(word).length;
        offsets[at + 1] = (offsets[at] ?? 0) + (found.get(word)?.length ?? 0);
      });
      const targets = new Uint32Array(offsets.at(-1) ?? 0);
      words.forEach((word, at) => {
        const rows = found.get(word) ?? [];
        targets.set(
          Uint32Array.from(rows, (added) => rowOf[added] ?? 0),
          offsets[at],
        );
      });
      return { text: encoder.encode(words.join('')), starts, rows: { offsets, targets } };
    },
  };
}

/** The records that have, for every term, a word that begins with it. */
export function findWords(index: WordIndex, terms: readonly string[], length: number): Mask {
  const counts = new Uint8Array(length);
  terms.forEach((term, turn) => {
    const { from, to } = wordsFrom(index, term);
    for (let word = from; word < to; word += 1) {
      for (const row of related(index.rows, word)) {
        // Only what had all terms before this one may have this one too.
        if (counts[row] === turn) counts[row] = turn + 1;
      }
    }
  });
  return counts.map((count) => (count === terms.length ? 1 : 0));
}

/** Places [from, to) of the words that begin with a term. */
function wordsFrom({ text, starts }: WordIndex, term: string) {
  const decoder = new TextDecoder();
  const wordAt = (at: number) => decoder.decode(text.subarray(starts[at], starts[at + 1]));
  const search = (isBefore: (word: string) => boolean) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(wordAt(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    from: search((word) => word < term),
    to: search((word) => word < term || word.startsWith(term)),
  };
}
