import type { DatasetFile } from './schema';

type Accent = NonNullable<DatasetFile['accent']>;
type Scheme = 'light' | 'dark';

/** The colours of the page in each scheme, as in `app/tokens.css`. */
export const pageColours: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#0f1514' };

/** What WCAG 2.2 asks at level AA of what is not text (1.4.11): an accent never carries any. */
export const minContrast = 3;

/** The accent in each colour scheme. */
function accentIn(accent: Accent): Readonly<Record<Scheme, string>> {
  return typeof accent === 'string' ? { light: accent, dark: accent } : accent;
}

/** The scheme in which an accent is too faint on the page, with its contrast; null where it is seen in both. */
export function findFaintAccent(accent: Accent): { scheme: Scheme; ratio: number } | null {
  const colours = accentIn(accent);
  for (const scheme of ['light', 'dark'] as const) {
    const ratio = contrastOf(colours[scheme], pageColours[scheme]);
    if (ratio < minContrast) return { scheme, ratio };
  }
  return null;
}

/** WCAG's contrast ratio of two colours written as #rrggbb, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
