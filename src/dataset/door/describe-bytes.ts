import type { DatasetIssue } from '@/domain/format/issue';
import { doorWords } from '@/words/door-en';
import { formatWords } from '@/words/format-en';

const { bytes: said, json } = doorWords;

interface Placed {
  /** Of a line of its file, where it is one. */
  readonly path?: string;
}

/** Says of bytes that are no UTF-8 what they are, where that shows first, and how to cure it; null where they are. */
export function describeBytes(bytes: Uint8Array, { path }: Placed = {}): DatasetIssue | null {
  const order = utf16Order(bytes);
  const whole = path ?? formatWords.cures.wholeFile;
  if (order) return { path: whole, found: said.utf16(order), expected: said.cure };
  const at = findInvalid(bytes);
  if (at === null) return null;
  return { path: path ?? placeOf(bytes, at), found: describe(bytes, at), expected: said.cure };
}

/** By its mark, or by the zeros that every second byte is in a text that begins in ASCII; null where it is none. */
export function utf16Order([first, second, third, fourth]: Uint8Array): 'little' | 'big' | null {
  if (first === 0xff && second === 0xfe) return 'little';
  if (first === 0xfe && second === 0xff) return 'big';
  if (first && second === 0 && third && fourth === 0) return 'little';
  return first === 0 && second && third === 0 && fourth ? 'big' : null;
}

/** Bytes that are looked at in one go. */
const step = 4096;

/** Place of the first byte that begins no character; null where all do. */
function findInvalid(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; from += step) {
    try {
      decoder.decode(bytes.subarray(from, from + step), { stream: from + step < bytes.length });
    } catch {
      return findWithin(bytes, from);
    }
  }
  return null;
}

function findWithin(bytes: Uint8Array, from: number): number {
  let start = startOfCharacter(bytes, from);
  const end = Math.min(bytes.length, from + step);
  while (start < end) {
    const length = lengthAt(bytes, start);
    if (length === 0) return start;
    start += length;
  }
  return start;
}

/** A step may begin in the middle of a character. */
function startOfCharacter(bytes: Uint8Array, from: number): number {
  for (let at = from; at > from - 4 && at >= 0; at -= 1) {
    if (at + lengthAt(bytes, at) > from) return at;
  }
  return from;
}

/** Bytes of the character at a place; 0 where none begins there. */
function lengthAt(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4; length += 1) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        bytes.subarray(at, at + length),
      );
      if (text.length > 0) return length;
    } catch {
      // Not a whole character yet, or none.
    }
  }
  return 0;
}

function placeOf(bytes: Uint8Array, at: number): string {
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split(/\r\n|\n|\r/);
  return json.line({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
}

function describe(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  const around = bytes.subarray(Math.max(0, at - 20), at + 20);
  const found = said.notUtf8(at + 1, `0x${byte.toString(16)}`, lineIn(around, 'utf-8', at));
  // The signs of 0xa0 and above are letters and marks there; below, mostly none.
  return byte < 0xa0 ? found : `${found} ${said.asLatin1(lineIn(around, 'windows-1252', at))}`;
}

function lineIn(around: Uint8Array, encoding: string, at: number): string {
  const middle = Math.min(20, at);
  const decode = (part: Uint8Array) => new TextDecoder(encoding).decode(part);
  const before =
    decode(around.subarray(0, middle))
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const [after = ''] = decode(around.subarray(middle)).split(/[\r\n]/);
  return (before + after).replace(/^�+/, '').trim();
}
