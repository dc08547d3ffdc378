import { breakLines } from '@/lib/break-lines';

/** Where a text has to go, in px. */
interface TextBox {
  readonly width: number;
  readonly height: number;
}

export interface TextToFit {
  readonly text: string;
  /** Language tag, for the ends of sentences. */
  readonly language: string;
  readonly box: TextBox;
  /** Width in px of a text set at a size. */
  readonly measure: (text: string, size: number) => number;
  /** Times the size that a text of its length begins at. */
  readonly enlarge: number;
  /** What follows a text in full or a cut one: a closing mark, an ellipsis. */
  readonly tails: Readonly<Record<Cut, string>>;
}

/** Whether a text is whole, or ends after a sentence or a word. */
type Cut = 'whole' | 'sentence' | 'word';

export interface FittedText {
  readonly size: number;
  readonly lineHeight: number;
  /** `y` is the line's top, from 0. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly height: number;
  readonly cut: Cut;
}

/** Largest size by length, as the card's reader sees it on a phone; then down until it fits. */
const sizes: readonly (readonly [length: number, size: number])[] = [
  [90, 60],
  [180, 52],
  [320, 42],
  [480, 32],
  [620, 28],
  [760, 26],
];
const steps = [64, 60, 56, 52, 48, 45, 42, 39, 36, 34, 32, 30, 28, 27, 26, 25, 24, 23, 22];
const cutSize = 26;
/** Of the line height, between two paragraphs. */
const paragraphGap = 0.45;
/** More than this has never been on a card, so it is not looked at. */
const farthest = 2000;

/** The text at its largest size that fits; a text that fits at none is cut, after a sentence if it can. */
export function fitText(toFit: TextToFit): FittedText {
  const { text, box, enlarge } = toFit;
  const first = sizes.find(([length]) => text.length <= length)?.[1] ?? 0;
  for (const size of steps.filter((step) => step <= first * enlarge)) {
    const laidOut = layOut(text, { toFit, size, cut: 'whole' });
    if (laidOut.height <= box.height) return laidOut;
  }
  return cutText(toFit);
}

interface Setting {
  readonly toFit: TextToFit;
  readonly size: number;
  readonly cut: Cut;
}

function layOut(text: string, { toFit, size, cut }: Setting): FittedText {
  const { box, measure, tails } = toFit;
  const lineHeight = Math.round(size * (size > 45 ? 1.22 : 1.32));
  const lines: { text: string; y: number }[] = [];
  let y = 0;
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  paragraphs.forEach((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    const room = {
      width: box.width,
      tail: isLast ? measure(tails[cut], size) : 0,
      measure: (part: string) => measure(part, size),
    };
    if (index > 0) y += Math.round(lineHeight * paragraphGap);
    for (const line of breakLines(paragraph, room)) {
      lines.push({ text: line, y });
      y += lineHeight;
    }
  });
  return { size, lineHeight, lines, height: y, cut };
}

function cutText(toFit: TextToFit): FittedText {
  const { text, language } = toFit;
  const seen = text.slice(0, farthest);
  const sentences = endsOf(seen, language, 'sentence');
  const bySentence = longestFit(sentences, { toFit, size: cutSize, cut: 'sentence' });
  if (bySentence) return bySentence;
  const wordEnds = Array.from(seen.matchAll(/\S+/g), ({ index, 0: word }) => index + word.length);
  // One word longer than the whole card: cut it where the card ends.
  const ends = wordEnds.length > 1 ? wordEnds : endsOf(seen, language, 'grapheme');
  const setting: Setting = { toFit, size: cutSize, cut: 'word' };
  return longestFit(ends, setting) ?? layOut(seen.slice(0, 1), setting);
}

/** Where sentences or characters end, in UTF-16 code units; the text's own end is no cut. */
function endsOf(
  text: string,
  language: string,
  granularity: 'sentence' | 'grapheme',
): readonly number[] {
  const locale = isLocale(language) ? language : 'en';
  const segments = new Intl.Segmenter(locale, { granularity }).segment(text);
  return Array.from(segments, ({ index, segment }) => index + segment.length).slice(0, -1);
}

/** Not every tag that looks like one is one. */
function isLocale(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** The last of the ends up to which the text fits. */
function longestFit(ends: readonly number[], setting: Setting): FittedText | null {
  const { text, box } = setting.toFit;
  let [low, high] = [0, ends.length];
  let best: FittedText | null = null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const laidOut = layOut(text.slice(0, ends[middle]).trimEnd(), setting);
    if (laidOut.height <= box.height) [best, low] = [laidOut, middle + 1];
    else high = middle;
  }
  return best;
}
