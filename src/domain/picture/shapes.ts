import { directionOf } from '@/lib/isolate';

/** A colour, or one that is whole at x = `from` and gone at x = `to`, px of the picture. */
export type Paint =
  | string
  | { readonly colour: string; readonly from: number; readonly to: number };

export interface PathShape {
  readonly kind: 'path';
  /** As SVG and a canvas both read it; px of the picture, y downwards, counted from `at` where it is given. */
  readonly d: string;
  readonly at?: readonly [x: number, y: number];
  readonly fill?: Paint;
  /** 1 where it is left out. */
  readonly opacity?: number;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** What decides how wide a text comes out; the size is in px. */
export interface Lettering {
  readonly face: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly size: number;
}

export type MeasureLetters = (text: string, lettering: Lettering) => number;

export interface TextShape extends Lettering {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  /** Which of its ends, or its middle, is at x, whichever way it is read. */
  readonly align: 'left' | 'middle' | 'right';
  readonly colour: string;
  readonly direction: 'ltr' | 'rtl';
  /** As wide as it was measured, px, for those who draw it without the page's fonts. */
  readonly length?: number;
}

/** Shapes of one thing, which has a name for those who hear the picture or point at it. */
export interface NamedShapes {
  readonly kind: 'group';
  readonly name: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

/** A picture as SVG and a canvas can both draw it, from behind to before; sizes in px. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly shapes: readonly (Shape | NamedShapes)[];
}

/** The page's own, by the names of its style sheet. */
export interface PictureColours {
  readonly page: string;
  readonly stage: string;
  readonly ink: string;
  readonly ink2: string;
  readonly hair: string;
  readonly edge: string;
  readonly mark: string;
  readonly markDim: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** The fonts of the page, and what devices have instead, nearest first. */
export const pictureFonts = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Noto Sans Armenian', system-ui, 'Segoe UI', Arial, sans-serif",
  serif:
    "'Brygada 1918 Variable', 'Brygada 1918', 'Noto Serif Armenian', Georgia, 'Times New Roman', serif",
} as const;

export function fillPath(d: string, fill: Paint): PathShape {
  return { kind: 'path', d, fill };
}

interface Pen {
  readonly width: number;
  readonly dash?: readonly number[] | undefined;
}

export function strokePath(d: string, stroke: Paint, { width, dash }: Pen): PathShape {
  return { kind: 'path', d, stroke, width, ...(dash && { dash }) };
}

/** A text that begins at x, on the line at y. */
export function wordsAt(
  text: string,
  [x, y]: readonly [number, number],
  look: Lettering & Pick<TextShape, 'colour'>,
): TextShape {
  const place = { x: round(x), y: round(y), align: 'left', direction: directionOf(text) } as const;
  return { kind: 'text', ...look, ...place, text };
}

export function boxPath(
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): string {
  return `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;
}

export function diamondPath(x: number, y: number, half: number): string {
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(round);
  return `M${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}L${left} ${round(y)}Z`;
}

/** A strip torn out of a page: teeth of `tooth` px at both sides, their tips `half` px from its middle. */
export function tearPath(
  x: number,
  { top, bottom, half, tooth }: Readonly<Record<'top' | 'bottom' | 'half' | 'tooth', number>>,
): string {
  const depth = tooth / 2;
  const steps = Math.max(2, Math.round((bottom - top) / depth));
  const points = (side: 1 | -1) =>
    Array.from({ length: steps + 1 }, (_, at) => {
      const reach = at % 2 === 0 ? half - depth : half;
      return `${round(x + side * reach)} ${round(top + ((bottom - top) * at) / steps)}`;
    });
  return `M${points(-1).join('L')}L${points(1).toReversed().join('L')}Z`;
}

/** To a tenth of a px. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
