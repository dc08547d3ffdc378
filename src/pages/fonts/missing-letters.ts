import { hasRightToLeft } from '@/lib/isolate';
import { type Face, hasGlyph } from './card-fonts';

/** A line as far as its letters go. */
interface LetteredLine {
  readonly face: Face;
  readonly runs: readonly { readonly text: string }[];
}

/** Scripts that no bundled font has, each with the font that has its letters. */
const fonts: readonly (readonly [script: RegExp, font: string])[] = [
  [/[\p{scx=Hiragana}\p{scx=Katakana}]/u, 'Noto Sans JP'],
  [/\p{scx=Hangul}/u, 'Noto Sans KR'],
  [/\p{scx=Han}/u, 'Noto Sans SC'],
  [/\p{Script=Georgian}/u, 'Noto Sans Georgian'],
  [/\p{Script=Devanagari}/u, 'Noto Sans Devanagari'],
  [/\p{Script=Bengali}/u, 'Noto Sans Bengali'],
  [/\p{Script=Tamil}/u, 'Noto Sans Tamil'],
  [/\p{Script=Thai}/u, 'Noto Sans Thai'],
  [/\p{Script=Ethiopic}/u, 'Noto Sans Ethiopic'],
  [/\p{Emoji_Presentation}/u, 'Noto Emoji'],
];

/** Spaces and what is not drawn. */
const unseen = /[\s\p{Cf}]/u;

/** Why a card cannot be drawn in the right letters: a font to add, or what no font mends. Null if it can. */
export function findMissingLetters(lines: readonly LetteredLine[]): string | null {
  for (const { runs, face } of lines) {
    for (const { text } of runs) {
      if (hasRightToLeft(text)) return 'text from right to left';
      const missing = [...text].find((each) => !unseen.test(each) && !hasGlyph(each, face));
      if (missing !== undefined) return nameFont(text, missing);
    }
  }
  return null;
}

/** A Chinese character is Japanese among Japanese ones, so that the whole text has a say. */
function nameFont(text: string, missing: string): string {
  const letters = chinese.test(missing) ? text : missing;
  const found = fonts.find(([script]) => script.test(letters));
  return found?.[1] ?? `a font with “${missing}”`;
}

const chinese = /\p{scx=Han}/u;
