import { renderAsync } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { encodePng } from '@/pages/png/encode-png';

/** Pixels, row by row, as the renderer gives them. */
function pixelsOf(colours: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
}

/** What a decoder of its own reads out of a PNG. */
async function decode(png: Buffer, width: number, height: number) {
  const data = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${data}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return Array.from((await renderAsync(svg)).pixels);
}

it('keeps every pixel where there are no more colours than a palette holds', async () => {
  const colours = Array.from({ length: 12 * 5 }, (_, at) => [at, 255 - at, (at * 7) % 256]);
  const pixels = pixelsOf(colours);
  const png = await encodePng({ width: 12, height: 5, pixels });
  expect(await decode(png, 12, 5)).toEqual([...pixels]);
});

it('takes the nearest of the most frequent colours for what is left over', async () => {
  const many = Array.from({ length: 300 }, (_, at) => [at % 256, at < 256 ? 0 : 255, 0]);
  const often = Array.from({ length: 100 }, () => [255, 255, 0]);
  const png = await encodePng({ width: 20, height: 20, pixels: pixelsOf([...many, ...often]) });
  const read = await decode(png, 20, 20);
  // 43, 255, 0 is nearer to the yellow that is often there than to any red.
  expect(read.slice(299 * 4, 300 * 4)).toEqual([255, 255, 0, 255]);
  expect(read.slice(50 * 4, 51 * 4)).toEqual([50, 0, 0, 255]);
});
