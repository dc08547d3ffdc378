import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture without transparency: its pixels row by row, four bytes each, of which the last is not looked at. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const maxColours = 64;
const pack = promisify(deflate);

/** Stretches of one colour, row by row, in two columns: a picture has tens of thousands. */
interface Runs {
  /** Red, green and blue from the lowest byte on. */
  readonly colours: readonly number[];
  /** The pixel after the last of each, counted from the first of the picture. */
  readonly ends: readonly number[];
}

/**
 * A PNG with a palette of the colours that are most often in the picture; another one, in the soft edge of
 * a letter, becomes the nearest of them. A third as large as with a colour for each pixel, and the same to the eye.
 */
export async function encodePng({ width, height, pixels }: Pixels): Promise<Buffer> {
  const runs = findRuns(pixels);
  const counts = countColours(runs);
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
  const rows = writeRows(runs, { width, height }, placeOf);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    // On a thread of its own, so that the next picture is laid out meanwhile.
    chunk('IDAT', await pack(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Most of a card is a few long ones, so that little is looked up. */
function findRuns(pixels: Uint8Array): Runs {
  // A copy, because the picture may begin at any byte.
  const all = new Uint32Array(new Uint8Array(pixels).buffer);
  const [colours, ends]: [number[], number[]] = [[], []];
  let colour = all[0] ?? 0;
  for (let at = 1; at <= all.length; at += 1) {
    if (at < all.length && all[at] === colour) continue;
    colours.push(colour & 0xffffff);
    ends.push(at);
    colour = all[at] ?? 0;
  }
  return { colours, ends };
}

function countColours({ colours, ends }: Runs): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (const [at, colour] of colours.entries()) {
    const end = ends[at] ?? from;
    counts.set(colour, (counts.get(colour) ?? 0) + end - from);
    from = end;
  }
  return counts;
}

/** Each row begins with how it is filtered: not at all. */
function writeRows(
  { colours, ends }: Runs,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  placeOf: ReadonlyMap<number, number>,
): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let from = 0;
  for (const [at, colour] of colours.entries()) {
    const end = ends[at] ?? from;
    const place = placeOf.get(colour) ?? 0;
    while (from < end) {
      const row = Math.floor(from / width);
      const to = Math.min(end, (row + 1) * width);
      rows.fill(place, from + row + 1, to + row + 1);
      from = to;
    }
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
