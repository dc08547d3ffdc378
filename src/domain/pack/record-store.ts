import { createUint32Column } from '@/lib/rows/column';
import type { Table } from '@/lib/rows/table';

/**
 * Records as the bytes of their JSON, in chunks, and where each is: a million of them take their
 * own size and 16 bytes each, and only those that are looked at become objects.
 */
export interface RecordStore {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** By row: the chunk in the high 8 bits, the place in it in the low 24. */
  readonly from: Uint32Array<ArrayBuffer>;
  /** By row, in bytes. */
  readonly size: Uint32Array<ArrayBuffer>;
  /** An open hash table from ids to rows: a row and one, or 0. */
  readonly slots: Uint32Array<ArrayBuffer>;
}

const placeBits = 24;
const chunkSize = 2 ** placeBits;
/** What 8 bits for a chunk leave room for: 4 GiB in all. */
const maxChunks = 256;

/** Takes in records one by one. */
export interface RecordWriter {
  /** False when the store is full. */
  readonly add: (bytes: Uint8Array) => boolean;
  /** The store, with the records in another order: for each row, which of those added it is. */
  readonly finish: (order: Uint32Array, idOf: (added: number) => string) => RecordStore;
}

/** Begins a store. A record is less than 16 MiB long. */
export function createRecordWriter(): RecordWriter {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const from = createUint32Column();
  const size = createUint32Column();
  let filled = chunkSize;
  return {
    add(bytes) {
      if (filled + bytes.length > chunkSize) {
        if (chunks.length === maxChunks || bytes.length >= chunkSize) return false;
        chunks.push(new Uint8Array(chunkSize));
        filled = 0;
      }
      chunks.at(-1)?.set(bytes, filled);
      from.push((chunks.length - 1) * chunkSize + filled);
      size.push(bytes.length);
      filled += bytes.length;
      return true;
    },
    finish(order, idOf) {
      const last = chunks.pop();
      if (last) chunks.push(last.slice(0, filled));
      const [places, sizes] = [from.take(), size.take()];
      return {
        chunks,
        from: Uint32Array.from(order, (added) => places[added] ?? 0),
        size: Uint32Array.from(order, (added) => sizes[added] ?? 0),
        slots: hashIds(order, idOf),
      };
    },
  };
}

function hashIds(order: Uint32Array, idOf: (added: number) => string): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * order.length + 2)));
  order.forEach((added, row) => {
    let slot = hash(idOf(added)) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = row + 1;
  });
  return slots;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** As many records as a screen and its lists look at again and again. */
const maxKept = 4096;

/**
 * A table over a store. Its records were checked when they were added; `open` makes of each what the
 * table gives, once it is looked at.
 */
export function openStore<Stored, T extends { readonly id: string }>(
  store: RecordStore,
  open: (record: Stored) => T,
): Table<T> {
  const { chunks, from, size, slots } = store;
  const decoder = new TextDecoder();
  const kept = new Map<number, T>();
  const read = (row: number): T => {
    const place = from[row];
    if (place === undefined) throw new RangeError(`No row ${row} in a store of ${from.length}`);
    const start = place % chunkSize;
    const chunk = chunks[Math.floor(place / chunkSize)];
    const bytes = chunk?.subarray(start, start + (size[row] ?? 0));
    return open(JSON.parse(decoder.decode(bytes)) as Stored);
  };
  const at = (row: number): T => {
    const known = kept.get(row);
    if (known) return known;
    const record = read(row);
    const [oldest] = kept.keys();
    if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest);
    kept.set(row, record);
    return record;
  };
  const rowOf = (id: string) => {
    for (let slot = hash(id) % slots.length; ; slot = (slot + 1) % slots.length) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (at(row).id === id) return row;
    }
  };
  return {
    length: from.length,
    at,
    rowOf,
    has: (id) => rowOf(id) !== undefined,
    get: (id) => {
      const row = rowOf(id);
      return row === undefined ? undefined : at(row);
    },
  };
}
