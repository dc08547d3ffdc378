import { escapeHtml } from '@/lib/escape-html';
import {
  type NamedShapes,
  type Paint,
  type PathShape,
  type Picture,
  pictureFonts,
  round,
  type Shape,
  type TextShape,
} from './shapes';

/** A picture as an SVG file: its words are words, its fonts are named and not held, and nothing in it is HTML. */
export function writeSvg(picture: Picture): string {
  const { width, height, title, description, language, shapes } = picture;
  const fades = new Map<string, string>();
  const drawn = shapes.map((shape) => writeShape(shape, fades));
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" lang="${escapeHtml(language)}" xml:space="preserve">`,
    `<title id="title">${clean(title)}</title>`,
    `<desc id="desc">${clean(description)}</desc>`,
    `<style>.s{font-family:${pictureFonts.sans}}.t{font-family:${pictureFonts.serif}}</style>`,
    ...(fades.size > 0 ? [`<defs>${[...fades.values()].join('')}</defs>`] : []),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

/** By what each fade is, its definition; a fade is defined once. */
type Fades = Map<string, string>;

function writeShape(shape: Shape | NamedShapes, fades: Fades): string {
  if (shape.kind === 'path') return writePath(shape, fades);
  if (shape.kind === 'text') return writeText(shape);
  const inside = shape.shapes.map((each) => writeShape(each, fades));
  return `<g><title>${clean(shape.name)}</title>${inside.join('')}</g>`;
}

function writePath(shape: PathShape, fades: Fades): string {
  const { d, at, fill, opacity, stroke, width, dash } = shape;
  const attributes = [
    `fill="${fill === undefined ? 'none' : paint(fill, fades)}"`,
    opacity === undefined ? '' : `fill-opacity="${opacity}"`,
    stroke === undefined ? '' : `stroke="${paint(stroke, fades)}" stroke-width="${width ?? 1}"`,
    dash === undefined ? '' : `stroke-dasharray="${dash.join(' ')}"`,
    at === undefined ? '' : `transform="translate(${at.map(round).join(' ')})"`,
  ];
  return `<path d="${d}" ${attributes.filter((each) => each !== '').join(' ')}/>`;
}

/** In px of the picture, because a line without height has no box of its own to count in. */
function paint(value: Paint, fades: Fades): string {
  if (typeof value === 'string') return escapeHtml(value);
  const { colour, from, to } = value;
  const key = [colour, round(from), round(to)].join();
  const id = `fade-${Array.from(fades.keys()).indexOf(key) + 1 || fades.size + 1}`;
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${escapeHtml(colour)}" stop-opacity="${opacity}"/>`;
  fades.set(
    key,
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${round(from)}" y1="0" x2="${round(to)}" y2="0">${stop(0, 1)}${stop(1, 0)}</linearGradient>`,
  );
  return `url(#${id})`;
}

const anchors = {
  ltr: { left: 'start', middle: 'middle', right: 'end' },
  rtl: { left: 'end', middle: 'middle', right: 'start' },
} as const;

function writeText(shape: TextShape) {
  const { text, x, y, size, weight, face, colour, align, direction, length } = shape;
  const anchor = anchors[direction][align];
  const attributes = [
    `class="${face === 'sans' ? 's' : 't'}" x="${x}" y="${y}" font-size="${size}"`,
    weight === 400 ? '' : ` font-weight="${weight}"`,
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    direction === 'ltr' ? '' : ' direction="rtl"',
    length === undefined ? '' : ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`,
  ];
  return `<text ${attributes.join('')} fill="${escapeHtml(colour)}">${clean(text)}</text>`;
}

/** Text as XML may hold it: it has no place for most control characters. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses.
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
