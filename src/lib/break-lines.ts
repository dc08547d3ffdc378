/** A line's room: `width` in the unit of `measure`; `tail` is room kept free behind the last line. */
export interface LineRoom {
  readonly width: number;
  readonly tail?: number;
  readonly measure: (text: string) => number;
}

/** A piece that is not broken if it fits a line, and whether a space precedes it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A last line shorter than this share of the width looks left over. */
const shortest = 0.3;

/** Breaks a paragraph at spaces and after hyphens; a word longer than a line is broken inside. */
export function breakLines(text: string, room: LineRoom): readonly string[] {
  const pieces = toPieces(text).flatMap((piece) => breakPiece(piece, room));
  const lines = fillLines(pieces, room);
  return lines.length < 2 ? lines : evenOut(lines, { pieces, room });
}

/** Fills narrower lines as long as no line is added, until the last one is not left over. */
function evenOut(
  lines: readonly string[],
  { pieces, room }: { readonly pieces: readonly Piece[]; readonly room: LineRoom },
): readonly string[] {
  const { width, tail = 0, measure } = room;
  const widest = pieces.reduce((max, { text }) => Math.max(max, measure(text)), tail);
  let best = lines;
  for (let share = 0.97; share >= 0.6 && share * width >= widest; share -= 0.03) {
    if (measure(best.at(-1) ?? '') + tail >= shortest * width) break;
    const narrower = fillLines(pieces, { ...room, width: share * width });
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

function fillLines(pieces: readonly Piece[], { width, tail = 0, measure }: LineRoom): string[] {
  const lines: string[] = [];
  pieces.forEach(({ text, spaced }, index) => {
    const line = lines.at(-1);
    const longer = `${line}${spaced ? ' ' : ''}${text}`;
    const room = index === pieces.length - 1 ? width - tail : width;
    if (line === undefined || measure(longer) > room) lines.push(text);
    else lines[lines.length - 1] = longer;
  });
  return lines;
}

/** The space that cannot break a line is not among those that part words. */
function toPieces(text: string): readonly Piece[] {
  return text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u)
        .map((part, index) => ({ text: part, spaced: index === 0 })),
    );
}

function breakPiece(piece: Piece, { width, tail = 0, measure }: LineRoom): readonly Piece[] {
  if (measure(piece.text) <= width - tail) return [piece];
  const parts: string[] = [''];
  for (const { segment } of graphemes.segment(piece.text)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure(last + segment) > width - tail) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts.map((text, index) => ({ text, spaced: piece.spaced && index === 0 }));
}

/** At most `max` lines; what does not fit is cut at a word, with `…`. */
export function clipLines(text: string, room: LineRoom, max: number): readonly string[] {
  const lines = breakLines(text, room);
  if (lines.length <= max) return lines;
  return [...lines.slice(0, max - 1), clipText(lines.slice(max - 1).join(' '), room)];
}

/** The text's longest beginning that ends at a word and fits, with `…`; the whole text if it fits. */
export function clipText(text: string, { width, measure }: LineRoom): string {
  if (measure(text) <= width) return text;
  const fits = (part: string) => measure(`${part}…`) <= width;
  const words = text.split(' ');
  let kept = '';
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (!fits(longer)) break;
    kept = longer;
  }
  return `${trimEnd(kept === '' ? clipWord(text, fits) : kept)}…`;
}

function clipWord(text: string, fits: (part: string) => boolean): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (!fits(kept + segment)) break;
    kept += segment;
  }
  return kept;
}

/** No comma before an ellipsis. */
function trimEnd(text: string): string {
  return text.replace(/[\s,;:–—-]+$/u, '');
}
