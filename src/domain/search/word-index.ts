import { isShortNumber } from '@/lib/fold-text';
import { createUint32Column } from '@/lib/rows/column';
import { invertColumn, type Relation, related } from '@/lib/rows/relation';

/** The folded words of many records in order, and the records that have each. */
export interface WordIndex {
  /** All words, one after the other, UTF-8. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Where each word begins in `text`, and where the last one ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** From words to records: each as four times its row and the field that the word is in. */
  readonly records: Relation;
}

export interface WordCollector {
  /** Takes in the next record, by the folded words of its name, of its other texts, and of what is from outside. */
  readonly add: (
    name: Iterable<string>,
    text: Iterable<string>,
    outside?: Iterable<string>,
  ) => void;
  /** The index; `rowOf` gives the row of each record that was added, where it has another. */
  readonly finish: (rowOf?: Uint32Array) => WordIndex;
}

/** Where a word is. One that is in several fields counts for the first of name, text, outside. */
const fields = { outside: 0, text: 1, name: 2 } as const;

/** Gathers words record by record. */
export function createWordCollector(): WordCollector {
  const numbers = new Map<string, number>();
  // One pair for each word of each record.
  const [wordAt, recordAt] = [createUint32Column(), createUint32Column()];
  let added = 0;
  const take = (word: string, record: number) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    wordAt.push(number);
    recordAt.push(record);
  };
  return {
    add(name, text, outside = []) {
      const taken = new Set<string>();
      const takeAll = (words: Iterable<string>, field: number) => {
        for (const word of words) {
          if (taken.has(word)) continue;
          taken.add(word);
          take(word, 4 * added + field);
        }
      };
      takeAll(name, fields.name);
      takeAll(text, fields.text);
      takeAll(outside, fields.outside);
      added += 1;
    },
    finish(rowOf) {
      const words = [...numbers.keys()].sort();
      const place = new Uint32Array(words.length);
      words.forEach((word, at) => {
        place[numbers.get(word) ?? 0] = at;
      });
      const [byPlace, records] = [wordAt.take(), recordAt.take()];
      // In their own arrays: of a large dataset these are the largest.
      byPlace.forEach((number, at) => {
        byPlace[at] = place[number] ?? 0;
      });
      if (rowOf) {
        records.forEach((record, at) => {
          records[at] = 4 * (rowOf[record >>> 2] ?? 0) + (record & 3);
        });
      }
      return { ...joinWords(words), records: invertColumn(byPlace, words.length, records) };
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

/** How rows meet the terms of a query. */
export interface RowScores {
  /** By row; 0 where one of the terms is not met. */
  readonly scores: Uint16Array<ArrayBuffer>;
  /** By row, 1 where one of the terms is met by what is from outside alone. */
  readonly outside: Uint8Array<ArrayBuffer>;
}

/**
 * How well each of `length` rows meets all the terms; 0 where no word of its begins with one of them.
 * A term counts most in a name and least in what is from outside, and more as a whole word than as the beginning of one.
 */
export function scoreRows(index: WordIndex, terms: readonly string[], length: number): RowScores {
  const [first = '', ...others] = terms;
  const best = scoreTerm(index, first, length);
  const scores = Uint16Array.from(best);
  const outside = new Uint8Array(length);
  markOutside(outside, best);
  for (const term of others) {
    const next = scoreTerm(index, term, length);
    markOutside(outside, next);
    for (let row = 0; row < length; row += 1) {
      const [sum = 0, more = 0] = [scores[row], next[row]];
      scores[row] = sum > 0 && more > 0 ? sum + more : 0;
    }
  }
  return { scores, outside };
}

const begun = 1;
const whole = 2;
/** By field, on top of what a word does. */
const weights = [0, 2, 6] as const;

function markOutside(outside: Uint8Array, best: Uint8Array): void {
  for (let row = 0; row < best.length; row += 1) {
    const score = best[row] ?? 0;
    if (score > 0 && score <= whole) outside[row] = 1;
  }
}

/** By row, the best that one of its words does for the term. */
function scoreTerm(index: WordIndex, term: string, length: number): Uint8Array {
  const best = new Uint8Array(length);
  const { from, to, isWhole } = wordsFrom(index, term);
  const end = isShortNumber(term) ? Math.min(to, from + Number(isWhole)) : to;
  for (let word = from; word < end; word += 1) {
    const score = word === from && isWhole ? whole : begun;
    for (const record of related(index.records, word)) {
      const row = record >>> 2;
      best[row] = Math.max(best[row] ?? 0, score + (weights[record & 3] ?? 0));
    }
  }
  return best;
}

/** Places [from, to) of the words that begin with a term; the first of them may be the term itself. */
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
  const from = search((word) => word < term);
  return {
    from,
    to: search((word) => word < term || word.startsWith(term)),
    isWhole: wordAt(from) === term,
  };
}
