import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import satori from 'satori';
import { cardFonts, fontPackages } from '@/pages/fonts/card-fonts';
import { encodePng } from '@/pages/png/encode-png';
import { CardPicture } from './CardPicture';
import { CardText } from './CardText';
import { frame } from './geometry';
import type { Card } from './model';

/** A card ready to be drawn. */
interface CardSketch {
  /** Whatever the pixels follow from: shapes, words with their style and place, fonts, renderers. */
  readonly key: string;
  readonly picture: string;
  readonly text: ReactElement;
}

/** The last word is for how pixels become a file. */
const versions = [
  ...['satori', '@resvg/resvg-js', ...fontPackages].map(readVersion),
  'palette of 64',
].join(' ');

/** Writes down what a card shows, which is quick, and enough to know whether it has changed. */
export function sketchCard(card: Card): CardSketch {
  const picture = renderToStaticMarkup(createElement(CardPicture, { card }));
  const text = createElement(CardText, { card });
  return { key: [versions, picture, renderToStaticMarkup(text)].join('\n'), picture, text };
}

/** Draws a card as a PNG: text becomes outlines, so that no font of this machine has a say. */
export async function drawCard({ picture, text }: CardSketch): Promise<Buffer> {
  const { width, height } = frame;
  const outlines = await satori(text, { width, height, fonts: cardFonts });
  const svg = outlines.replace(/^<svg[^>]*>/, (root) => root + picture);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return encodePng({ width, height, pixels: image.pixels });
}

function readVersion(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`);
  return `${name}@${version}`;
}
