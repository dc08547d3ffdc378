import type { DatasetIssue } from '@/domain/format/issue';
import { doorWords } from '@/words/door-en';
import { withoutMark } from './quick-json';

/**
 * Each mistake with line and column of its field in a text that is JSON; of what is around it where it lacks one.
 * One in a companion file is left as it is: its path names a line already.
 */
export function placeIssues(
  given: string,
  issues: readonly DatasetIssue[],
): readonly DatasetIssue[] {
  const text = withoutMark(given);
  const wanted = new Set(issues.flatMap(({ path }) => [...pathsTo(path)]));
  const places = findPlaces(text, wanted);
  return issues.map((issue) => {
    if (issue.path.includes(', ')) return issue;
    const path = pathsTo(issue.path).find((each) => places.has(each));
    const place = path === undefined ? undefined : places.get(path);
    return place === undefined ? issue : { ...issue, place };
  });
}

/** A path and what is around it, from the inside out. */
function pathsTo(path: string): readonly string[] {
  const ends = [...path.matchAll(/\.|\[/g)].map(({ index }) => path.slice(0, index)).reverse();
  return [path, ...ends.filter((end) => end !== '')];
}

interface Frame {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  /** Of the field whose value comes next; null before it is read, and empty in a list. */
  key: string | null;
}

interface Walk {
  readonly text: string;
  readonly frames: Frame[];
  at: number;
  line: number;
  lineStart: number;
}

/** Where the wanted values begin. Walks without recursion, as brackets may be nested without end. */
function findPlaces(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const found: Found = (path, place) => {
    if (wanted.has(path)) places.set(path, doorWords.json.line(place));
  };
  const walk: Walk = { text, frames: [], at: 0, line: 1, lineStart: 0 };
  for (; walk.at < text.length; walk.at += 1) step(walk, found);
  return places;
}

function step(walk: Walk, found: Found): void {
  const sign = walk.text.charAt(walk.at);
  const frame = walk.frames.at(-1);
  if (sign === '\n' || sign === '\r') breakLine(walk, sign);
  else if (sign === '}' || sign === ']') walk.frames.pop();
  else if (sign === ',') next(frame);
  else if (sign === '"' && frame?.key === null) readKey(walk, frame);
  else if (!' \t:'.includes(sign)) readValue(walk, found);
}

function breakLine(walk: Walk, sign: string): void {
  if (sign === '\r' && walk.text.charAt(walk.at + 1) === '\n') walk.at += 1;
  walk.line += 1;
  walk.lineStart = walk.at + 1;
}

function next(frame: Frame | undefined): void {
  if (frame === undefined) return;
  frame.index += 1;
  if (!frame.isList) frame.key = null;
}

function readKey(walk: Walk, frame: Frame): void {
  const end = endOfText(walk);
  frame.key = String(JSON.parse(walk.text.slice(walk.at, end)));
  walk.at = end - 1;
}

type Found = (path: string, place: { readonly line: number; readonly column: number }) => void;

function readValue(walk: Walk, found: Found): void {
  const { text, frames, at } = walk;
  const path = pathAt(frames.at(-1));
  found(path, { line: walk.line, column: at - walk.lineStart + 1 });
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') {
    const isList = sign === '[';
    frames.push({ path, isList, index: 0, key: isList ? '' : null });
  } else if (sign === '"') walk.at = endOfText(walk) - 1;
  else while (/[\w.+-]/.test(text.charAt(walk.at + 1))) walk.at += 1;
}

/** As `readIssues` writes it. */
function pathAt(frame: Frame | undefined): string {
  if (frame === undefined) return '';
  const { path, isList, index, key } = frame;
  if (isList) return `${path}[${index}]`;
  return path === '' ? String(key) : `${path}.${key}`;
}

/** Behind the closing mark of the text that begins here: one that no odd number of backslashes escapes. */
function endOfText({ text, at }: Walk): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charAt(first - 1) === '\\') first -= 1;
    if ((end - first) % 2 === 0) return end + 1;
  }
  return text.length;
}
