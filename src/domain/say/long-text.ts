import type { Statement } from '@/domain/format/schema';
import { splitParagraphs } from '@/lib/split-paragraphs';

/** Characters in a line of a statement, about, where there is room. */
const perLine = 58;
/** A fold that hides two or three lines is no help. */
const mostLines = 16;

/** Whether a statement is long enough to be folded: clearly more than the dozen lines that a fold leaves. */
export function isLong(text: string): boolean {
  return countLines(text) > mostLines;
}

function countLines(text: string): number {
  const lines = splitParagraphs(text).map((paragraph) =>
    Math.ceil(paragraph.text.length / perLine),
  );
  return lines.reduce((sum, count) => sum + count, 0);
}

/** What a fold leaves of a long statement, and the lines around each statement that are not its words. */
const foldedLines = 12;
const around = 7;
/** Lines of statements below each other, about four screens, after which a reader is asked whether to go on. */
const maxLines = 150;
/** So few more are no reason to ask. */
const fewest = 4;

/** How many of some statements are shown at first. */
export function countFirstStatements(statements: readonly Pick<Statement, 'text'>[]): number {
  let lines = 0;
  for (const [at, { text }] of statements.entries()) {
    if (lines > maxLines && statements.length - at >= fewest) return at;
    lines += around + (isLong(text) ? foldedLines : countLines(text));
  }
  return statements.length;
}
