import { foldedWords } from '@/lib/fold-text';
import { createUint32Column } from '@/lib/rows/column';
import type { Mask } from '@/lib/rows/mask';
import { invertColumn, type Relation, related } from '@/lib/rows/relation';

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

/** Gathers words record by record; all words of a record come before those of the next. */
export function createWordCollector(): WordCollector {
  const numbers = new Map<string, number>();
  // One pair for each word of each record; the record is that of the same place.
  const wordAt = createUint32Column();
  const addedAt = createUint32Column();
  return {
    add(added, text) {
      for (const word of new Set(foldedWords(text))) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(word, number);
        }
        wordAt.push(number);
        addedAt.push(added);
      }
    },
    finish(rowOf) {
      const words = [...numbers.keys()].sort();
      const place = new Uint32Array(words.length);
      words.forEach((word, at) => {
        place[numbers.get(word) ?? 0] = at;
      });
      const rows = addedAt.take().map((added) => rowOf[added] ?? 0);
      const byPlace = wordAt.take().map((number) => place[number] ?? 0);
      return { ...joinWords(words), rows: invertColumn(byPlace, words.length, rows) };
    },
  };
}

function joinWords(words: readonly string[]): Pick<WordIndex, 'text' | 'starts'> {
  const encoder = new TextEncoder();
  const text = encoder.encode(words.join(''));
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    starts[at + 1] = (starts[at] ?? 0) + utf8Length(word);
  });
  return { text, starts };
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) length += 1;
    else if (code < 0x800) length += 2;
    else length += code < 0x10000 ? 3 : 4;
  }
  return length;
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
