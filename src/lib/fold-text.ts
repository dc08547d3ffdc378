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

/** Letters of scripts that put no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]+/u;
const unspacedOrNot = new RegExp(`${unspaced.source}|${unspaced.source.replace('[', '[^')}`, 'gu');

/** A date as EDTF writes it, an abbreviation with dots, a word, or a picture that stands for one. */
const piece =
  /(?<date>\d{4}-\d{2}(?:-\d{2})?(?![\p{L}\p{N}]))|(?<dots>(?<![\p{L}\p{N}\p{M}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)|[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;

/** What is found as one: a word, or a stretch of a script without spaces. */
interface Piece extends TextRange {
  readonly text: string;
  readonly kind: 'date' | 'dots' | 'word' | 'run';
}

function* piecesOf(text: string): Generator<Piece> {
  for (const { 0: found, index: start, groups } of text.matchAll(piece)) {
    const kind = kindOf(found, groups);
    if (kind === 'run') yield* splitRuns(found, start);
    else yield { text: found, start, end: start + found.length, kind };
  }
}

function kindOf(found: string, groups: RegExpExecArray['groups']): Piece['kind'] {
  if (groups?.date) return 'date';
  if (groups?.dots) return 'dots';
  return !isAscii.test(found) && unspaced.test(found) ? 'run' : 'word';
}

/** A stretch that mixes scripts, as with a Latin name in Japanese, by script. */
function* splitRuns(found: string, start: number): Generator<Piece> {
  for (const { 0: text, index } of found.matchAll(unspacedOrNot)) {
    const kind = unspaced.test(text) ? 'run' : 'word';
    yield { text, start: start + index, end: start + index + text.length, kind };
  }
}

/** Abbreviations are found as such, dots or not: "U.S." is not the word "us". No word of a text looks like this. */
function asAbbreviation(text: string): string {
  return `=${foldText(text).replaceAll('.', '')}=`;
}

const capitals = /^\p{Lu}{2,5}$/u;

/**
 * The words of a query, folded, in order and without punctuation. In scripts without spaces each pair of
 * neighbouring letters is one, so that a word is found inside a sentence.
 */
export function foldedWords(query: string): readonly string[] {
  return Array.from(piecesOf(query)).flatMap(({ text, kind }) => {
    if (kind === 'dots') return [asAbbreviation(text)];
    if (kind === 'run') return withoutLast(pairsOf(text));
    const folded = foldText(text);
    return folded === '' ? [] : [folded];
  });
}

/** An abbreviation or a date in ASCII. */
const special = /[A-Za-z]\.[A-Za-z]\.|\d{4}-\d\d|\b[A-Z]{2,5}\b/;

/** All that a text is found by: besides its words the parts of a date, and abbreviations with and without dots. */
export function indexedWords(text: string): string[] {
  // Nearly all texts are plain, and a large dataset has millions.
  if (isAscii.test(text) && !special.test(text)) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  }
  return Array.from(piecesOf(text), formsOf).flat();
}

function formsOf({ text, kind }: Piece): readonly string[] {
  if (kind === 'run') return pairsOf(text);
  const folded = foldText(text);
  if (kind === 'dots') return [asAbbreviation(text), folded.replaceAll('.', '')];
  if (kind === 'date') return [folded, ...folded.split('-')];
  const words = folded === '' ? [] : [folded];
  return capitals.test(text) ? [...words, asAbbreviation(text)] : words;
}

/** The last letter has no next one, unless it is the only one. */
function withoutLast(pairs: readonly string[]): readonly string[] {
  return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
}

/** Each letter with the next; the last one stands alone. */
function pairsOf(run: string): readonly string[] {
  const letters = Array.from(foldText(run));
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/** Whether a word answers a term of a query: it begins with it, or is it where that is a day or a month. */
export function answers(word: string, term: string): boolean {
  return isShortNumber(term) ? word === term : word.startsWith(term);
}

/** So short, a number is looked for whole: the 1st of a month is none of the 10th to 19th. */
export function isShortNumber(term: string): boolean {
  return /^\d{1,2}$/.test(term);
}

/**
 * Where words of `text` answer one of the folded `terms`. Only the matching beginning is
 * marked, in offsets of the text as it stands, diacritics included.
 */
export function findTerms(text: string, terms: readonly string[]): readonly TextRange[] {
  if (terms.length === 0) return [];
  return joinRanges(Array.from(piecesOf(text)).flatMap((found) => findInPiece(found, terms)));
}

function findInPiece(found: Piece, terms: readonly string[]): readonly TextRange[] {
  const { text, start, end, kind } = found;
  if (kind === 'run') return findInRun(found, terms);
  if (kind !== 'word' || capitals.test(text)) {
    const words = indexedWords(text);
    const isWhole = terms.some((term) =>
      words.some((word) => answers(word, term) && (kind !== 'word' || word.startsWith('='))),
    );
    if (isWhole) return [{ start, end }];
  }
  const folded = foldText(text);
  const longest = terms
    .filter((term) => answers(folded, term))
    .reduce((best, term) => Math.max(best, term.length), 0);
  return longest === 0 ? [] : [{ start, end: start + unfoldedLength(text, longest) }];
}

/** Each pair of letters, or single letter, that is looked for. */
function findInRun({ text, start }: Piece, terms: readonly string[]): readonly TextRange[] {
  const letters = Array.from(text.matchAll(/\P{M}\p{M}*/gu));
  return letters.flatMap(({ 0: letter, index }, at) => {
    const from = start + index;
    const next = letters[at + 1];
    const pair = foldText(letter + (next?.[0] ?? ''));
    if (next && terms.includes(pair))
      return [{ start: from, end: start + next.index + next[0].length }];
    return terms.includes(foldText(letter)) ? [{ start: from, end: from + letter.length }] : [];
  });
}

/** Ranges in order, those that overlap or touch as one. */
function joinRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
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
