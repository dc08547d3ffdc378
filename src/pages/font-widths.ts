import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { MeasureText } from '@/domain/mark-metrics';

/** Advance widths of a font's glyphs, by code point, in em. */
type Widths = ReadonlyMap<number, number>;

/** What a letter takes that the font does not have, in em: rather too much than too little. */
const unknownWidth = 0.65;

/**
 * Measures labels in the fonts' own advance widths, without a browser. Kerning is left out, which
 * makes a text a little wider than a browser draws it, never narrower. The fonts are WOFF 1.0 files
 * (W3C), in the order in which a letter is looked for.
 */
export function createFontMeasure(title: readonly string[], muted: readonly string[]): MeasureText {
  const widths = { title: mergeWidths(title), muted: mergeWidths(muted) };
  return (text, weight, fontSize) => {
    const fonts = widths[weight];
    let em = 0;
    for (const letter of text) em += fonts.get(letter.codePointAt(0) ?? 0) ?? unknownWidth;
    return Math.ceil(em * fontSize);
  };
}

function mergeWidths(files: readonly string[]): Widths {
  const all = new Map<number, number>();
  for (const file of files.toReversed()) {
    for (const [code, width] of readWidths(readFileSync(file))) all.set(code, width);
  }
  return all;
}

function readWidths(woff: Buffer): Widths {
  const table = (name: string) => readTable(woff, name);
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const hmtx = table('hmtx');
  const widths = new Map<number, number>();
  for (const [code, glyph] of readGlyphs(table('cmap'))) {
    const at = Math.min(glyph, metrics - 1) * 4;
    widths.set(code, hmtx.readUInt16BE(at) / unitsPerEm);
  }
  return widths;
}

/** A table of the font; WOFF packs each with zlib where that makes it smaller. */
function readTable(woff: Buffer, name: string): Buffer {
  const count = woff.readUInt16BE(12);
  for (let entry = 44; entry < 44 + count * 20; entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== name) continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return packed === length ? bytes : inflateSync(bytes);
  }
  throw new Error(`The font has no table "${name}".`);
}

/** Code points and their glyphs, of the Unicode subtable in format 4 (OpenType, "cmap"). */
function* readGlyphs(cmap: Buffer): Generator<readonly [code: number, glyph: number]> {
  const sub = findSubtable(cmap);
  const segments = sub.readUInt16BE(6) / 2;
  const [ends, starts] = [14, 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  for (let segment = 0; segment < segments; segment += 1) {
    const step = segment * 2;
    const [first, last] = [sub.readUInt16BE(starts + step), sub.readUInt16BE(ends + step)];
    const delta = sub.readUInt16BE(deltas + step);
    const range = sub.readUInt16BE(ranges + step);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const at = ranges + step + range + (code - first) * 2;
      const glyph = range === 0 ? code : sub.readUInt16BE(at);
      if (glyph !== 0) yield [code, (glyph + delta) & 0xffff];
    }
  }
}

function findSubtable(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const sub = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (sub.readUInt16BE(0) === 4) return sub;
  }
  throw new Error('The font has no character map in format 4.');
}
