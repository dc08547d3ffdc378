/** Letters that are read from right to left: Hebrew, Arabic and their kin, by Unicode's blocks. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const firstLetter = /\p{L}/u;

const open = '\u2068';
const close = '\u2069';

/**
 * A text for a place in a sentence, so that neither turns the other around: between U+2068 and U+2069,
 * where it has letters or controls that could. Isolates that it closes or leaves open itself are paired.
 */
export function isolate(text: string): string {
  if (!rightToLeft.test(text) && !bidiControls.test(text)) return text;
  const { unopened, unclosed } = countUnpaired(text);
  return open.repeat(unopened + 1) + text + close.repeat(unclosed + 1);
}

/** How many isolates a text closes that it did not open, and how many it leaves open. */
function countUnpaired(text: string) {
  let unclosed = 0;
  let unopened = 0;
  for (const [control] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (control !== close) unclosed += 1;
    else if (unclosed > 0) unclosed -= 1;
    else unopened += 1;
  }
  return { unopened, unclosed };
}

/** Whether any of a text is read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Which way a text is read, by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return rightToLeft.test(firstLetter.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
