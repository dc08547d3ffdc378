import type { DatasetIssue } from '@/domain/format/issue';
import { doorWords } from '@/words/door-en';
import { withoutMark } from './quick-json';

const { json } = doorWords;

/** A mistake that ends the reading. */
class Stop extends Error {
  readonly at: number;
  readonly cure: string;

  constructor(at: number, problem: string, cure: string) {
    super(problem);
    this.at = at;
    this.cure = cure;
  }
}

/** Mistakes after which it is enough. */
const enough = 20;

/**
 * What is wrong with a JSON text, in our own words, as an engine's differ and name no place in some: the first
 * mistake of its grammar, and before it keys given twice and halves of characters, which `JSON.parse` takes in
 * silence. `path` names a place other than a line of the file, such as a line of NDJSON.
 */
export function findJsonIssues(given: string, path?: string): readonly DatasetIssue[] {
  const text = withoutMark(given);
  const issues: DatasetIssue[] = [];
  const add = (at: number, found: string, expected: string) => {
    const place = placeOf(text, at);
    issues.push({ path: path ?? json.line(place), found, expected });
  };
  try {
    readText({ text, at: 0, depth: 0, report: add, isEnough: () => issues.length >= enough });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const near = excerptAt(text, error.at);
    add(error.at, near ? json.problemNear(error.message, near) : error.message, error.cure);
  }
  return issues;
}

/** From 1, as an editor counts; a column counts what JavaScript calls a character. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The words around a place, on its own line. */
function excerptAt(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 20), at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at, at + 20).split(/[\r\n]/);
  return (before + after).replace(/\p{Surrogate}/gu, '').trim();
}

interface Reading {
  readonly text: string;
  at: number;
  depth: number;
  readonly report: (at: number, found: string, expected: string) => void;
  readonly isEnough: () => boolean;
}

function readText(reading: Reading): void {
  skipSpace(reading);
  if (reading.at >= reading.text.length) throw new Stop(0, json.empty, json.emptyCure);
  readValue(reading);
  skipSpace(reading);
  if (reading.at < reading.text.length) stop(reading, 'after');
}

function stop({ text, at }: Reading, problem: keyof typeof json.problems): never {
  if (at >= text.length) throw new Stop(at, json.cut, json.cutCure);
  const [found, cure] = json.problems[problem];
  throw new Stop(at, found, cure);
}

/** JSON's own four kinds of space. */
function skipSpace(reading: Reading): void {
  while (isAt(reading, ' \t\n\r')) reading.at += 1;
  if (reading.text.startsWith('//', reading.at) || reading.text.startsWith('/*', reading.at)) {
    stop(reading, 'comment');
  }
}

/** More than any dataset needs, and fewer than would exhaust the stack. */
const deepest = 500;

function readValue(reading: Reading): void {
  const sign = reading.text.charAt(reading.at);
  if (sign === '{' || sign === '[') {
    reading.depth += 1;
    if (reading.depth > deepest) stop(reading, 'deep');
    if (sign === '{') readObject(reading);
    else readList(reading);
    reading.depth -= 1;
  } else if (sign === '"') readString(reading);
  else readWord(reading);
}

function readObject(reading: Reading): void {
  const keys = new Set<string>();
  readMembers(reading, '}', () => {
    const { at } = reading;
    if (!isAt(reading, '"')) stop(reading, quoteProblem(reading) ?? 'key');
    const key = readString(reading);
    if (keys.has(key)) reading.report(at, json.keyTwice(key), json.keyTwiceCure);
    keys.add(key);
    skipSpace(reading);
    if (!isAt(reading, ':')) stop(reading, 'colon');
    reading.at += 1;
    skipSpace(reading);
    readValue(reading);
  });
}

function readList(reading: Reading): void {
  readMembers(reading, ']', () => readValue(reading));
}

/** What stands between two brackets, with commas between. */
function readMembers(reading: Reading, end: '}' | ']', readMember: () => void): void {
  reading.at += 1;
  skipSpace(reading);
  while (!isAt(reading, end)) {
    if (isAt(reading, ',')) stop(reading, 'comma');
    readMember();
    skipSpace(reading);
    if (!isAt(reading, end)) readComma(reading);
  }
  reading.at += 1;
  if (reading.isEnough()) throw new Stop(reading.at, json.more, json.moreCure);
}

/** Whether one of these signs comes next. */
function isAt({ text, at }: Reading, signs: string): boolean {
  return at < text.length && signs.includes(text.charAt(at));
}

function readComma(reading: Reading): void {
  if (!isAt(reading, ',')) stop(reading, isAt(reading, '}]') ? 'bracket' : 'noComma');
  reading.at += 1;
  skipSpace(reading);
  if (isAt(reading, '}]')) stop(reading, 'lastComma');
}

/** A quotation mark that is not JSON's. */
function quoteProblem({ text, at }: Reading): 'curly' | 'single' | null {
  const sign = text.charAt(at);
  if (sign !== '' && '“”„«»‘’'.includes(sign)) return 'curly';
  return sign === "'" || sign === '`' ? 'single' : null;
}

function readString(reading: Reading): string {
  const start = reading.at;
  for (reading.at += 1; !isAt(reading, '"'); reading.at += 1) {
    if (reading.at >= reading.text.length) throw new Stop(start, json.openText, json.openTextCure);
    readSign(reading);
  }
  reading.at += 1;
  const value = String(JSON.parse(reading.text.slice(start, reading.at)));
  if (/\p{Surrogate}/u.test(value)) reading.report(start, json.half(clean(value)), json.halfCure);
  return value;
}

/** One sign of a text, or the first ones of an escape. */
function readSign(reading: Reading): void {
  if (isAt(reading, '\n\r')) stop(reading, 'lineBreak');
  if (reading.text.charAt(reading.at) < ' ') stop(reading, 'control');
  if (isAt(reading, '\\')) readEscape(reading);
}

const clean = (text: string) => text.replace(/\p{Surrogate}/gu, '�').slice(0, 60);

function readEscape(reading: Reading): void {
  const next = reading.text.charAt(reading.at + 1);
  const isCode = /^[0-9a-f]{4}$/i.test(reading.text.slice(reading.at + 2, reading.at + 6));
  if (next === 'u' ? !isCode : !'"\\/bfnrt'.includes(next || 'x')) stop(reading, 'escape');
  reading.at += next === 'u' ? 5 : 1;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readWord(reading: Reading): void {
  const problem = quoteProblem(reading);
  if (problem) stop(reading, problem);
  const [word = ''] = /^[^\s,:[\]{}"]*/.exec(reading.text.slice(reading.at, reading.at + 60)) ?? [];
  if (word === '') stop(reading, 'value');
  if (!['true', 'false', 'null'].includes(word)) checkNumber(reading, word);
  reading.at += word.length;
}

function checkNumber(reading: Reading, word: string): void {
  number.lastIndex = reading.at;
  const [found = ''] = number.exec(reading.text) ?? [];
  if (found.length < word.length) stop(reading, /^[-+.\d]/.test(word) ? 'number' : 'word');
  reading.at += found.length - word.length;
}
