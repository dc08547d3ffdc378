import type { Ledger } from '@/domain/doctor/ledger';

/** A file as it was brought. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const maxBytes = 100_000_000;

/**
 * The text of a file, without a byte order mark; null where it is none in UTF-8 or UTF-16, or in the encoding that
 * was named. Nothing is replaced in silence.
 */
export function readBytes(
  { name, bytes }: BroughtFile,
  ledger: Ledger,
  encoding: string | null = null,
): string | null {
  const place = { file: name };
  if (bytes.length > maxBytes) {
    ledger.tell('file-too-large', { place });
    return null;
  }
  const named = encoding ?? findUtf16(bytes);
  if (encoding === null && named !== null) ledger.tell('utf16', { place });
  const text = decode(bytes, named ?? 'utf-8');
  if (text === null) {
    tellNotUtf8({ name, bytes }, ledger);
    return null;
  }
  if (text.trim() === '') {
    ledger.tell('empty-file', { place });
    return null;
  }
  if (!text.startsWith('\ufeff')) return text;
  if (named === null) ledger.tell('byte-order-mark', { place });
  return text.slice(1);
}

function decode(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark, or by the zeros between the letters of a text that begins in ASCII. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null;
}

/** Where the first byte is that is no UTF-8, and what its line would be in the encoding of old Windows programs. */
function tellNotUtf8({ name, bytes }: BroughtFile, ledger: Ledger): void {
  const at = findInvalid(bytes);
  const before = bytes.subarray(0, at);
  const start = before.lastIndexOf(10) + 1;
  const end = bytes.indexOf(10, at);
  const line = bytes.subarray(start, end < 0 ? bytes.length : end).slice(0, 150);
  const count = before.reduce((lines, byte) => lines + Number(byte === 10), 1);
  ledger.tell('not-utf8', {
    place: { file: name, line: count },
    value: decode(line, 'windows-1252') ?? '',
  });
}

/** By halves: what begins well is decoded as a stream, so that a character that is cut counts as begun. */
function findInvalid(bytes: Uint8Array<ArrayBuffer>): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function beginsWell(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
