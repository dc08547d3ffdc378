import { diffWords } from '@/lib/word-diff';
import { doctorWords } from '@/words/doctor-en';

const says = doctorWords.words;

/** A text that words are looked for in. */
export interface SourceText {
  readonly text: string;
  /** The same in letters that a slip does not change, with the place of each in `text`; made when first needed. */
  plain: Plain | null;
  /** How many may still be looked for near, so that a file of wrong words ends. */
  nearLeft: number;
  /** Letters that may still be gone through for fragments, which can do without. */
  fragmentsLeft: number;
}

export function openText(text: string): SourceText {
  return { text, plain: null, nearLeft: 300, fragmentsLeft: 2_000_000_000 };
}

export type Sought =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'several' | 'none'; readonly detail: string };

/** Where words are in a text, letter by letter; `before` are some that come right before them. */
export function findWords(source: SourceText, words: string, before: string | null): Sought {
  const exact = findAll(source.text, words);
  const trimmed = words.trim();
  const [sought, all] =
    exact.length > 0 || trimmed === '' ? [words, exact] : [trimmed, findAll(source.text, trimmed)];
  const starts = before === null ? all : findAfter(source.text, sought, before);
  const [start, second] = starts;
  if (start === undefined) {
    // Right words after wrong ones are several, or one that was not meant.
    if (all.length > 0) return { kind: 'several', detail: describeTwins(source.text, all) };
    return { kind: 'none', detail: describeNearest(source, trimmed) };
  }
  if (second !== undefined) return { kind: 'several', detail: describeTwins(source.text, starts) };
  return { kind: 'found', start, end: start + sought.length };
}

/** Twins that are told apart, and no more. */
const maxTwins = 20;

/** Where words begin in a text, letter by letter; of very many places the first. */
export function findAll(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  let at = text.indexOf(words);
  while (at >= 0 && found.length < maxTwins) {
    found.push(at);
    at = text.indexOf(words, at + 1);
  }
  return found;
}

/** So many places of short words are looked at for what comes before them. */
const maxLooked = 20_000;

/** Where words come right after others, however often they are elsewhere. */
function findAfter(text: string, words: string, before: string): readonly number[] {
  const found: number[] = [];
  let looked = 0;
  let at = words === '' ? -1 : text.indexOf(words);
  while (at >= 0 && found.length < maxTwins && looked < maxLooked) {
    looked += 1;
    if (comesAfter(text, at, before)) found.push(at);
    at = text.indexOf(words, at + 1);
  }
  return found;
}

function comesAfter(text: string, at: number, before: string): boolean {
  const wanted = before.replace(/\s+/g, ' ').trim();
  const length = before.length * 2 + 20;
  return text
    .slice(Math.max(0, at - length), at)
    .replace(/\s+/g, ' ')
    .trimEnd()
    .endsWith(wanted);
}

function describeTwins(text: string, starts: readonly number[]): string {
  return says.twice(
    starts.slice(0, 4).map((at) => {
      const line =
        text
          .slice(Math.max(0, at - 60), at)
          .split('\n')
          .at(-1) ?? '';
      return says.placeOf(lineAt(text, at), line.trim().split(/\s+/).slice(-4).join(' '));
    }),
  );
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
  }
  return line;
}

/** Letters without case, marks, and kinds of quotation marks, dashes and spaces. */
interface Plain {
  readonly text: string;
  /** Of each letter, its place in the text itself. */
  readonly places: Uint32Array;
}

function toPlain(text: string): Plain {
  const letters: string[] = [];
  const places: number[] = [];
  let wasSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = plainLetter(text.charAt(at));
    const isSpace = letter === ' ';
    if (letter !== '' && !(isSpace && wasSpace)) {
      letters.push(letter);
      places.push(at);
    }
    if (letter !== '') wasSpace = isSpace;
  }
  return { text: letters.join(''), places: Uint32Array.from(places) };
}

function plainLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (/[“”„«»"]/.test(letter)) return '"';
  if (/[‘’‚`´ʼ]/.test(letter)) return "'";
  if (/[‐‑‒–—−]/.test(letter)) return '-';
  if (letter < '\u0080') return letter.toLowerCase();
  return letter
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .charAt(0)
    .toLowerCase();
}

/** The longest run of the words' own beginnings that is near at all. */
const anchors = [60, 32, 16, 10];
const maxShown = 300;

function describeNearest(source: SourceText, words: string): string {
  if (words === '' || source.nearLeft <= 0) return says.nowhere;
  source.nearLeft -= 1;
  const place = findNear(source, words);
  if (place === null) return says.nowhere;
  const end = Math.min(place.end, place.start + maxShown);
  const there = source.text.slice(place.start, end);
  return says.near(
    lineAt(source.text, place.start),
    writeDifference(words.slice(0, maxShown), there),
  );
}

/** The place in a text that is most like some words, which it does not have; null where none is like them. */
export function findNear(
  source: SourceText,
  words: string,
): { readonly start: number; readonly end: number } | null {
  source.plain ??= toPlain(source.text);
  const place = findNearest(source.plain, toPlain(words.slice(0, 2000)).text);
  if (place === null) return null;
  const end = place.start + place.length;
  const rest = /^\p{L}{0,30}/u.exec(source.text.slice(end, end + 30))?.[0] ?? '';
  return { start: place.start, end: end + rest.length };
}

function findNearest(
  { text, places }: Plain,
  words: string,
): { readonly start: number; readonly length: number } | null {
  const found = findAnchor(text, words);
  if (found === null) return null;
  const [first, last] = [Math.max(0, found), Math.min(text.length, found + words.length)];
  const start = places[first] ?? 0;
  return { start, length: (places[last - 1] ?? start) + 1 - start };
}

/** Where the words would begin, from the longest piece of them that the text has. */
function findAnchor(text: string, words: string): number | null {
  for (const length of [words.length, ...anchors]) {
    if (length > words.length) continue;
    for (const from of [0, words.length - length, Math.floor((words.length - length) / 2)]) {
      const at = text.indexOf(words.slice(from, from + length));
      if (at >= 0) return at - from;
    }
  }
  return null;
}

/** Both in one: what only the file has, and what only the text has. */
function writeDifference(words: string, there: string): string {
  return diffWords(words, there)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? says.removed(text) : says.added(text);
    })
    .join('');
}
