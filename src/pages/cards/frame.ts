import { clipText } from '@/lib/break-lines';
import { type Lettering, measureText } from '@/pages/fonts/card-fonts';
import { words } from '@/words/en';
import { frame } from './geometry';
import type { CardLine, Run } from './model';

/** Shows a text's width in px for what is set in it. */
export function widthIn(lettering: Lettering): (text: string) => number {
  return (text) => measureText(text, lettering);
}

const brandSize = 30;
/** Px of the bar between the two halves, with its room. */
export const brandBar = { width: 3, before: 3, after: 4, height: 32 } as const;

/** Where the wordmark's bar is; the halves are beside it. */
export const brandBarX =
  frame.right - widthOfBrand(words.app.wordmark[1]) - brandBar.after - brandBar.width;

/** The wordmark in the upper right corner, without its bar. */
export function brandLines(): readonly CardLine[] {
  const [say, when] = words.app.wordmark;
  const line = { y: frame.top + 1, size: brandSize, lineHeight: brandSize, face: 'serif' } as const;
  return [
    { ...line, x: brandBarX - brandBar.before - widthOfBrand(say), runs: [bold(say)] },
    { ...line, x: frame.right - widthOfBrand(when), runs: [bold(when)] },
  ];
}

/** The small line at the top left; its last run is cut at a word where the wordmark begins. */
export function headLine(x: number, runs: readonly Run[]): CardLine {
  const size = 22;
  const room = brandBarX - 120 - x;
  const before = runs.slice(0, -1);
  const last = runs.at(-1) ?? { text: '' };
  const used = before.reduce((sum, run) => sum + widthOfRun(run, size), 0);
  const measure = widthIn({ face: 'sans', weight: last.weight ?? 400, size });
  const text = clipText(last.text, { width: room - used, measure });
  const y = frame.top + (frame.head - size) / 2;
  return { x, y, size, lineHeight: size, face: 'sans', runs: [...before, { ...last, text }] };
}

export function bold(text: string): Run {
  return { text, weight: 600 };
}

export function muted(text: string): Run {
  return { text, colour: 'ink2' };
}

function widthOfRun({ text, weight = 400 }: Run, size: number): number {
  return measureText(text, { face: 'sans', weight, size });
}

function widthOfBrand(text: string): number {
  return measureText(text, { face: 'serif', weight: 600, size: brandSize });
}
