import { inflateSync } from 'node:zlib';

/** How wide a font's characters are: advance in em by code point. No entry: the font has no glyph. */
export type Advances = ReadonlyMap<number, number>;

/** Reads what measuring needs from a static .woff file: character map and advances, no kerning. */
export function readAdvances(woff: Buffer): Advances {
  const tables = readTables(woff);
  const unitsPerEm = tableOf(tables, 'head').readUInt16BE(18);
  const metrics = tableOf(tables, 'hmtx');
  const last = tableOf(tables, 'hhea').readUInt16BE(34) - 1;
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of readCharacterMap(tableOf(tables, 'cmap'))) {
    advances.set(codePoint, metrics.readUInt16BE(Math.min(glyph, last) * 4) / unitsPerEm);
  }
  return advances;
}

/** The directory follows a header of 44 bytes; a table is packed where that made it shorter. */
function readTables(woff: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const at = 44 + index * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const tag = woff.toString('latin1', at, at + 4);
    tables.set(tag, packed === length ? bytes : inflateSync(bytes));
  }
  return tables;
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return table;
}

/** A run of code points in a map of format 4, which all our fonts have. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly delta: number;
  /** Where the run's glyphs are in the map; null where they follow from the code points. */
  readonly glyphsAt: number | null;
}

function readCharacterMap(cmap: Buffer): readonly (readonly [codePoint: number, glyph: number])[] {
  const map = findFormat4(cmap);
  return readSegments(map).flatMap(({ start, end, delta, glyphsAt }) =>
    Array.from({ length: end - start + 1 }, (_, index) => {
      const stored = glyphsAt === null ? start + index : map.readUInt16BE(glyphsAt + index * 2);
      return [start + index, stored === 0 ? 0 : (stored + delta) & 0xffff] as const;
    }).filter(([, glyph]) => glyph !== 0),
  );
}

/** Four rows of one number for each segment; the last segment is a stop. */
function readSegments(map: Buffer): readonly Segment[] {
  const bytes = map.readUInt16BE(6);
  return Array.from({ length: bytes / 2 - 1 }, (_, index) => {
    const endAt = 14 + index * 2;
    const [startAt, deltaAt, shiftAt] = [1, 2, 3].map((row) => endAt + row * bytes + 2);
    const shift = map.readUInt16BE(shiftAt);
    return {
      start: map.readUInt16BE(startAt),
      end: map.readUInt16BE(endAt),
      delta: map.readUInt16BE(deltaAt),
      glyphsAt: shift === 0 ? null : (shiftAt ?? 0) + shift,
    };
  });
}

function findFormat4(cmap: Buffer): Buffer {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (map.readUInt16BE(0) === 4) return map;
  }
  throw new Error('The font has no format 4 character map.');
}
