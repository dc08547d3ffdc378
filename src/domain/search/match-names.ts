import { foldText } from '@/lib/fold-text';

/**
 * The places of the names that hold every word of a query, in their order: without regard to case and
 * diacritics, and anywhere in a name, as some scripts write no spaces. All of them for an empty query.
 */
export function createNameMatcher(names: readonly string[]): (query: string) => readonly number[] {
  const folded = names.map(foldText);
  return (query) => {
    const parts = foldText(query).split(/\s+/).filter(Boolean);
    return [...folded.keys()].filter((at) => parts.every((part) => folded[at]?.includes(part)));
  };
}
