/** A piece of prose, and the address that it is, if it is one. */
export interface LinkedPiece {
  readonly text: string;
  readonly href: string | null;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
}

const address = /https?:\/\/[^\s<>"]+/giu;
/** What ends the sentence around an address and not the address. */
const after = /[.,;:!?'’”)\]}]+$/u;

/** Prose cut at the web addresses in it; the mark that ends a sentence stays outside. */
export function splitLinks(text: string): readonly LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let at = 0;
  const push = (end: number, isLink: boolean) => {
    const piece = text.slice(at, end);
    if (piece !== '') pieces.push({ text: piece, href: isLink ? piece : null, start: at });
    at = end;
  };
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(after, '');
    push(match.index, false);
    push(match.index + found.length, URL.canParse(found));
  }
  push(text.length, false);
  return pieces;
}
