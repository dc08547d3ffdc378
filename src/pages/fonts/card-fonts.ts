import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Advances, readAdvances } from './read-woff';

export type Face = 'serif' | 'sans';
export type Weight = 400 | 600;

/** What decides how wide a text comes out. */
export interface Lettering {
  readonly face: Face;
  readonly weight: Weight;
  /** Px. */
  readonly size: number;
}

/** A font as the renderer takes it. */
interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: Weight;
  readonly style: 'normal';
}

/** Each package holds one file for each part of the alphabet; the first with a glyph draws it. */
const packages = {
  serif: [
    'brygada-1918/latin latin-ext cyrillic cyrillic-ext greek vietnamese',
    'noto-serif-armenian/armenian',
  ],
  sans: [
    'source-sans-3/latin latin-ext cyrillic cyrillic-ext greek greek-ext vietnamese',
    'noto-sans-armenian/armenian',
  ],
} as const;

/** The packages that the fonts come from. */
export const fontPackages = Object.values(packages)
  .flat()
  .map((entry) => `@fontsource/${entry.split('/')[0]}`);

const require = createRequire(import.meta.url);

interface Subset {
  readonly name: string;
  readonly fonts: readonly CardFont[];
  readonly advances: ReadonlyMap<Weight, Advances>;
}

/** Both faces, each subset under a family name of its own, so that the renderer can fall back. */
const subsets = { serif: loadFace('serif'), sans: loadFace('sans') };

/** All fonts in one array that never changes: the renderer parses an array only once. */
export const cardFonts = [...subsets.serif, ...subsets.sans].flatMap(({ fonts }) => fonts);

/** A face's subsets, as CSS lists families. */
export const fontFamilies = {
  serif: subsets.serif.map(({ name }) => name).join(', '),
  sans: subsets.sans.map(({ name }) => name).join(', '),
};

/** Px from the text's start to its end, without kerning, which takes off little. */
export function measureText(text: string, { face, weight, size }: Lettering): number {
  let em = 0;
  let last = subsets[face][0];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const subset = subsets[face].find((each) => advanceIn(each, codePoint, weight) !== undefined);
    // A space comes from its neighbour's font, and an Armenian one is wider.
    const spaced = character === ' ' ? advanceIn(last, codePoint, weight) : undefined;
    // What no font has is drawn as a box, which is narrower than an em.
    em += spaced ?? advanceIn(subset, codePoint, weight) ?? 1;
    if (character !== ' ') last = subset;
  }
  return em * size;
}

/** Whether one of the face's fonts has a glyph for it. */
export function hasGlyph(character: string, face: Face): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return subsets[face].some(({ advances }) => advances.get(400)?.has(codePoint));
}

function advanceIn(
  subset: Subset | undefined,
  codePoint: number,
  weight: Weight,
): number | undefined {
  return (subset?.advances.get(weight) ?? subset?.advances.get(400))?.get(codePoint);
}

function loadFace(face: Face): readonly Subset[] {
  return packages[face].flatMap((entry) => {
    const [name = '', parts = ''] = entry.split('/');
    // Armenian has one weight: a bold one is not in the site's own fonts either.
    const weights: readonly Weight[] = parts === 'armenian' ? [400] : [400, 600];
    return parts.split(' ').map((part) => loadSubset(name, part, weights));
  });
}

function loadSubset(name: string, part: string, weights: readonly Weight[]): Subset {
  const family = `${name}-${part}`;
  const fonts = weights.map((weight): CardFont => {
    const file = `@fontsource/${name}/files/${family}-${weight}-normal.woff`;
    return { name: family, data: readFileSync(require.resolve(file)), weight, style: 'normal' };
  });
  const advances = new Map(fonts.map(({ weight, data }) => [weight, readAdvances(data)]));
  return { name: family, fonts, advances };
}
