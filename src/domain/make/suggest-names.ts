import type { Span, SpeakerEntry } from './bench';

const maxNames = 6;

/** Names of two words and more in the paragraph of a passage and in the two before it, the nearest first. */
export function suggestNames(
  text: string,
  span: Span | undefined,
  known: readonly SpeakerEntry[],
): readonly string[] {
  if (!span) return [];
  const end = text.indexOf('\n', span.end);
  const around = text.slice(Math.max(0, span.start - 1200), end < 0 ? text.length : end);
  const names =
    around.match(/\p{Lu}[\p{L}'’-]+(?: (?:(?:van|von|de|der|al|el|bin) )?\p{Lu}[\p{L}'’-]+)+/gu) ??
    [];
  const isKnown = new Set(known.map(({ name }) => name));
  return [...new Set(names.reverse())].filter((name) => !isKnown.has(name)).slice(0, maxNames);
}
