import type { TextRange } from '@/lib/fold-text';

/** A straight quotation mark inside a word, where an apostrophe is meant. */
const strayMark = /\p{L}+"\p{L}+/gu;

/** Words of a verbatim quote that are printed oddly, to be underlined so that no reader takes them for our slip. */
export function findPrintedOddities(text: string): readonly TextRange[] {
  return Array.from(text.matchAll(strayMark), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
