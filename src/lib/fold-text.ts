/** Letters that Unicode does not decompose, by the plain letters a reader would type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

function foldCharacter(character: string): string {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/[ıəđðłøßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\u0307/g, '');
}

const isAscii = /^[\u0020-\u007e]*$/;

/** Text without case and diacritics, for comparing: "Türkiye" and "turkiye" become the same. */
export function foldText(text: string): string {
  // Most words are plain, and a large dataset has millions.
  if (isAscii.test(text)) return text.toLowerCase();
  return Array.from(text, foldCharacter).join('');
}

/** A stretch [start, end) of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a query or text, folded, in order and without punctuation. */
export function foldedWords(text: string): readonly string[] {
  return Array.from(text.matchAll(word), (match) => foldText(match[0])).filter(Boolean);
}

/**
 * Where words of `text` begin with one of the folded `terms`. Only the matching beginning is
 * marked, in offsets of the text as it stands, diacritics included.
 */
export function findTerms(text: string, terms: readonly string[]): readonly TextRange[] {
  if (terms.length === 0) return [];
  return Array.from(text.matchAll(word)).flatMap((match) => {
    const folded = foldText(match[0]);
    const longest = terms
      .filter((term) => folded.startsWith(term))
      .reduce((best, term) => Math.max(best, term.length), 0);
    if (longest === 0) return [];
    return [{ start: match.index, end: match.index + unfoldedLength(match[0], longest) }];
  });
}

/** How many code units of `original` make up at least `folded` characters of its folded form. */
function unfoldedLength(original: string, folded: number): number {
  let units = 0;
  let count = 0;
  for (const character of original) {
    if (count >= folded && !/\p{M}/u.test(character)) break;
    count += foldCharacter(character).length;
    units += character.length;
  }
  return units;
}
