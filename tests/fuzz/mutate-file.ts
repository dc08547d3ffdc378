import { hostileTexts, hostileValues } from './hostile-values';

/** From 0 to 1, always the same from the same seed. */
type Random = () => number;

export interface MutatedFile {
  /** What was done to it, in the order that it was done. */
  readonly kinds: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One to three changes of a dataset, each of its values, of its text or of its bytes. */
export function mutateFile(text: string, random: Random): MutatedFile {
  const kinds: string[] = [];
  const level = random();
  const rounds = 1 + Math.floor(random() ** 2 * 3);
  let changed = text;
  if (level < 0.7) {
    const value: unknown = JSON.parse(text);
    for (let round = 0; round < rounds; round += 1) kinds.push(changeValue(value, random));
    changed = JSON.stringify(value, null, pick([0, 1, 2], random));
  }
  if (level >= 0.6 && level < 0.9) {
    const [kind, change] = pick(textChanges, random);
    kinds.push(kind);
    changed = change(changed, random);
  }
  const bytes = new TextEncoder().encode(changed);
  if (level < 0.9) return { kinds, bytes };
  const [kind, change] = pick(byteChanges, random);
  return { kinds: [...kinds, kind], bytes: change(bytes, random) };
}

function pick<T>(choices: readonly T[], random: Random): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}

/** A list or an object of the file, and one place in it. */
interface Slot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function changeValue(value: unknown, random: Random): string {
  const slot = findSlot(value, random);
  if (slot === null) return 'nothing left to change';
  const [kind, change] = pick(Array.isArray(slot.holder) ? listChanges : fieldChanges, random);
  change(slot, random);
  return `${kind} at ${slot.key}`;
}

/** Goes down from the top, and stops at each depth with one chance in four. */
function findSlot(value: unknown, random: Random): Slot | null {
  let found: Slot | null = null;
  for (let at: unknown = value; isHolder(at); ) {
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    const key = pick(keys, random);
    found = { holder: at, key };
    if (random() < 0.25) break;
    at = read(found);
  }
  return found;
}

function isHolder(value: unknown): value is Slot['holder'] {
  return typeof value === 'object' && value !== null;
}

function read({ holder, key }: Slot): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function write({ holder, key }: Slot, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  // `__proto__` too is a field like others.
  else
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

type ValueChange = readonly [kind: string, change: (slot: Slot, random: Random) => void];

const eachChanges: readonly ValueChange[] = [
  ['a hostile text', (slot, random) => write(slot, pick(hostileTexts, random))],
  ['a hostile value', (slot, random) => write(slot, structuredClone(pick(hostileValues, random)))],
  [
    'a text made longer',
    (slot, random) => write(slot, `${read(slot)}${pick(hostileTexts, random)}`),
  ],
  [
    'a text that begins otherwise',
    (slot, random) => write(slot, `${pick(hostileTexts, random)}${read(slot)}`),
  ],
  [
    'a number moved by one',
    (slot, random) => write(slot, Number(read(slot)) + pick([1, -1, 0.5], random)),
  ],
  ['its own holder’s copy', (slot) => write(slot, structuredClone(slot.holder))],
];

const fieldChanges: readonly ValueChange[] = [
  ...eachChanges,
  ['a field gone', ({ holder, key }) => Reflect.deleteProperty(holder, key)],
  [
    'a field by another name',
    (slot, random) => {
      const value = read(slot);
      Reflect.deleteProperty(slot.holder, slot.key);
      write({ ...slot, key: pick([...hostileTexts.slice(0, 40), `${slot.key} `], random) }, value);
    },
  ],
  [
    'a field too many',
    (slot, random) => write({ ...slot, key: pick(hostileTexts, random) }, read(slot)),
  ],
];

const listChanges: readonly ValueChange[] = [
  ...eachChanges,
  ['an entry gone', ({ holder, key }) => Array.isArray(holder) && holder.splice(Number(key), 1)],
  [
    'an entry twice',
    (slot) => Array.isArray(slot.holder) && slot.holder.push(structuredClone(read(slot))),
  ],
  ['a list turned round', ({ holder }) => Array.isArray(holder) && holder.reverse()],
  ['a list emptied', ({ holder }) => Array.isArray(holder) && holder.splice(0)],
  ['a list cut', ({ holder, key }) => Array.isArray(holder) && holder.splice(Number(key))],
];

type TextChange = readonly [kind: string, change: (text: string, random: Random) => string];

const signs = [
  '"',
  '\\',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '\n',
  '\u0000',
  '“',
  '\ufeff',
  '\\ud800',
  '//',
];

const textChanges: readonly TextChange[] = [
  ['cut off', (text, random) => text.slice(0, at(text, random))],
  ['its beginning gone', (text, random) => text.slice(at(text, random))],
  ['a sign gone', (text, random) => splice(text, { from: at(text, random), length: 1 })],
  [
    'a sign too many',
    (text, random) => splice(text, { from: at(text, random), put: pick(signs, random) }),
  ],
  [
    'a piece gone',
    (text, random) =>
      splice(text, { from: at(text, random), length: 1 + at(text.slice(0, 400), random) }),
  ],
  [
    'a piece twice',
    (text, random) => {
      const from = at(text, random);
      return splice(text, { from, put: text.slice(from, from + 200) });
    },
  ],
  ['a key given twice', (text, random) => giveTwice(text, random)],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['ends of lines of two signs', (text) => text.replaceAll('\n', '\r\n')],
  ['typographic quotation marks', (text) => text.replaceAll('"', '”')],
  ['taken apart (NFD)', (text) => text.normalize('NFD')],
  ['all capital', (text) => text.toUpperCase()],
  ['a file behind another', (text) => `${text}\n${text}`],
];

function at(text: { readonly length: number }, random: Random): number {
  return Math.floor(random() * text.length);
}

interface Splice {
  readonly from: number;
  readonly length?: number;
  readonly put?: string;
}

function splice(text: string, { from, length = 0, put = '' }: Splice): string {
  return text.slice(0, from) + put + text.slice(from + length);
}

/** One of the fields with a short text, once more in the same record. */
function giveTwice(text: string, random: Random): string {
  const fields = [...text.matchAll(/"[a-z]\w*":\s*"[^"\\]{0,40}",/gi)];
  if (fields.length === 0) return text;
  const { index, 0: field } = pick(fields, random);
  return splice(text, { from: index, put: field });
}

type ByteChange = readonly [
  kind: string,
  change: (bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>,
];

const byteChanges: readonly ByteChange[] = [
  ['a byte changed', (bytes, random) => bytes.with(at(bytes, random), Math.floor(random() * 256))],
  ['a byte that begins no character', (bytes, random) => bytes.with(at(bytes, random), 0xe9)],
  ['a bit turned', (bytes, random) => turnBit(bytes, random)],
  ['bytes cut off', (bytes, random) => bytes.slice(0, at(bytes, random))],
  ['bytes gone', (bytes, random) => without(bytes, at(bytes, random))],
  ['UTF-16', (bytes) => toUtf16(bytes)],
  ['zeros', (bytes, random) => bytes.slice().fill(0, at(bytes, random))],
];

function turnBit(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const place = at(bytes, random);
  return bytes.with(place, (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8)));
}

function without(bytes: Uint8Array<ArrayBuffer>, from: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + 3)]);
}

function toUtf16(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = `\ufeff${new TextDecoder().decode(bytes)}`;
  return new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
}
