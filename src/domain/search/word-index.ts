import { createUint32Column } from '@/lib/rows/column';
import { invertColumn, type Relation, related } from '@/lib/rows/relation';

/** The folded words of many records in order, and the records that have each. */
export interface WordIndex {
  /** All words, one after the other, UTF-8. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Where each word begins in `text`, and where the last one ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** From words to records: each as twice its row, and one more where the word is in its name. */
  readonly records: Relation;
}

export interface WordCollector {
  /** Takes in the next record, by the folded words of its name and of its other texts. */
  readonly add: (name: Iterable<string>, text: Iterable<string>) => void;
  /** The index; `rowOf` gives the row of each record that was added, where it has another. */
  readonly finish: (rowOf?: Uint32Array) => WordIndex;
}

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
    add(name, text) {
      const named = new Set(name);
      for (const word of named) take(word, 2 * added + 1);
      for (const word of new Set(text)) if (!named.has(word)) take(word, 2 * added);
      added += 1;
    },
    finish(rowOf) {
      const words = [...numbers.keys()].sort();
      const place = new Uint32Array(words.length);
      words.forEach((word, at) => {
        place[numbers.get(word) ?? 0] = at;
      });
      const byPlace = wordAt.take().map((number) => place[number] ?? 0);
      const records = recordAt.take();
      const inRows = rowOf
        ? records.map((record) => 2 * (rowOf[record >>> 1] ?? 0) + (record & 1))
        : records;
      return { ...joinWords(words), records: invertColumn(byPlace, words.length, inRows) };
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

/**
 * How well each of `length` rows meets all the terms; 0 where no word of its begins with one of them.
 * A term counts most in a name, and more as a whole word than as the beginning of one.
 */
export function scoreRows(
  index: WordIndex,
  terms: readonly string[],
  length: number,
): Uint16Array<ArrayBuffer> {
  const [first = '', ...others] = terms;
  const scores = Uint16Array.from(scoreTerm(index, first, length));
  for (const term of others) {
    const best = scoreTerm(index, term, length);
    for (let row = 0; row < length; row += 1) {
      const [sum = 0, more = 0] = [scores[row], best[row]];
      scores[row] = sum > 0 && more > 0 ? sum + more : 0;
    }
  }
  return scores;
}

const begun = 1;
const whole = 2;
const named = 4;

/** By row, the best that one of its words does for the term. */
function scoreTerm(index: WordIndex, term: string, length: number): Uint8Array {
  const best = new Uint8Array(length);
  const { from, to, isWhole } = wordsFrom(index, term);
  for (let word = from; word < to; word += 1) {
    const score = word === from && isWhole ? whole : begun;
    for (const record of related(index.records, word)) {
      const row = record >>> 1;
      best[row] = Math.max(best[row] ?? 0, score + (record & 1) * named);
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
