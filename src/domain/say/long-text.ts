import { splitParagraphs } from '@/lib/split-paragraphs';

/** Characters in a line of a statement, about, where there is room. */
const perLine = 58;
/** A fold that hides two or three lines is no help. */
const mostLines = 16;

/** Whether a statement is long enough to be folded: clearly more than the dozen lines that a fold leaves. */
export function isLong(text: string): boolean {
  const lines = splitParagraphs(text).map((paragraph) =>
    Math.ceil(paragraph.text.length / perLine),
  );
  return lines.reduce((sum, count) => sum + count, 0) > mostLines;
}
