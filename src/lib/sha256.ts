/**
 * SHA-256 as FIPS 180-4 defines it, for pages on plain http, where browsers have no `crypto.subtle`,
 * and for comparing hundreds of short passages without a promise for each.
 */

const size = 64;

/** The first 32 bits of the fractional parts of a root of each of the first primes. */
function rootsOfPrimes(count: number, root: (prime: number) => number): Uint32Array {
  const fractions: number[] = [];
  for (let candidate = 2; fractions.length < count; candidate += 1) {
    if (isPrime(candidate)) fractions.push((root(candidate) % 1) * 2 ** 32);
  }
  return Uint32Array.from(fractions, Math.floor);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) {
    if (number % divisor === 0) return false;
  }
  return true;
}

const constants = rootsOfPrimes(size, Math.cbrt);
const start = rootsOfPrimes(8, Math.sqrt);

/** Hexadecimal SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): string {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** Hexadecimal SHA-256 of bytes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  const state = start.slice();
  const schedule = new Uint32Array(size);
  const whole = bytes.length - (bytes.length % size);
  const body = new DataView(bytes.buffer, bytes.byteOffset, whole);
  for (let at = 0; at < whole; at += size) addBlock(state, schedule, { view: body, at });
  const rest = new DataView(padRest(bytes.subarray(whole), bytes.length).buffer);
  for (let at = 0; at < rest.byteLength; at += size) addBlock(state, schedule, { view: rest, at });
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** What is left after the whole blocks, a one bit, zeros, and the length of all in bits. */
function padRest(rest: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(rest.length < size - 8 ? size : 2 * size);
  padded.set(rest);
  padded[rest.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.length - 4, length * 8);
  return padded;
}

interface Block {
  readonly view: DataView;
  readonly at: number;
}

function addBlock(state: Uint32Array, schedule: Uint32Array, block: Block): void {
  fillSchedule(schedule, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < size; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + big1(e) + choice + (constants[round] ?? 0) + (schedule[round] ?? 0);
    const second = big0(a) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + word;
  }
}

function fillSchedule(schedule: Uint32Array, { view, at }: Block): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getUint32(at + 4 * index);
  for (let index = 16; index < size; index += 1) {
    const back = (by: number) => schedule[index - by] ?? 0;
    schedule[index] = small1(back(2)) + back(7) + small0(back(15)) + back(16);
  }
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const big0 = (word: number) => turn(word, 2) ^ turn(word, 13) ^ turn(word, 22);
const big1 = (word: number) => turn(word, 6) ^ turn(word, 11) ^ turn(word, 25);
const small0 = (word: number) => turn(word, 7) ^ turn(word, 18) ^ (word >>> 3);
const small1 = (word: number) => turn(word, 17) ^ turn(word, 19) ^ (word >>> 10);
