import { crc32, deflateSync } from 'node:zlib';

/** A picture without transparency: its pixels row by row, four bytes each, of which the last is not looked at. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const maxColours = 256;

/**
 * A PNG with a palette of the 256 colours that are most often in the picture; another one, in the soft edge of
 * a letter, becomes the nearest of them. A third as large as with a colour for each pixel, and the same to the eye.
 */
export function encodePng({ width, height, pixels }: Pixels): Buffer {
  const colours = coloursOf(pixels);
  const counts = countColours(colours);
  const palette = choosePalette(counts);
  const placeOf = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) {
    if (!placeOf.has(colour)) placeOf.set(colour, findNearest(palette, colour));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of its colour.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(writeRows(colours, width, placeOf))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A number for each pixel: red, green, blue from its lowest byte on. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(new Uint8Array(pixels).buffer);
  for (let at = 0; at < colours.length; at += 1) colours[at] = (colours[at] ?? 0) & 0xffffff;
  return colours;
}

/** Neighbours are mostly of one colour, so that only where it changes is anything looked up. */
function countColours(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[from] ?? 0;
    if (at < colours.length && colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

/** Each row begins with how it is filtered: not at all. */
function writeRows(
  colours: Uint32Array,
  width: number,
  placeOf: ReadonlyMap<number, number>,
): Buffer {
  const rows = Buffer.alloc(colours.length + colours.length / width);
  let colour = -1;
  let place = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const own = colours[at] ?? 0;
    if (own !== colour) [colour, place] = [own, placeOf.get(own) ?? 0];
    rows[at + Math.floor(at / width) + 1] = place;
  }
  return rows;
}

/** The most frequent first, those of one count by their number, so that the same picture gives the same bytes. */
function choosePalette(counts: ReadonlyMap<number, number>): readonly number[] {
  return [...counts]
    .sort(([a, few], [b, many]) => many - few || a - b)
    .slice(0, maxColours)
    .map(([colour]) => colour);
}

function findNearest(palette: readonly number[], colour: number): number {
  const wanted = channelsOf(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, each] of palette.entries()) {
    const distance = channelsOf(each).reduce(
      (sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function channelsOf(colour: number): readonly number[] {
  return [colour & 255, (colour >>> 8) & 255, colour >>> 16];
}

/** Length, name, content and check sum; PNG, 5.3. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
