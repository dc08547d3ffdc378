import type { Bench } from './bench';
import { splitParagraphs } from './units';

/** How many paragraphs hold no part of a statement, so that whoever is not heard is counted. */
export function countUnmarked({ text, statements }: Bench): {
  readonly unmarked: number;
  readonly paragraphs: number;
} {
  const paragraphs = splitParagraphs(text);
  const spans = statements.flatMap((each) => each.spans);
  const unmarked = paragraphs.filter((paragraph) => {
    return !spans.some(({ start, end }) => start < paragraph.end && end > paragraph.start);
  });
  return { unmarked: unmarked.length, paragraphs: paragraphs.length };
}
