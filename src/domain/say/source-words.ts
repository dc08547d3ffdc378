import type { Source } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { type SourceNoun, sourceNouns } from '@/words/en';

/**
 * How a dataset's sources are called: by their kind, or as sources where they are of several. Where nobody
 * is quoted, one that does not say its kind is not taken for an article.
 */
export function sourceNounOf({ file, counts }: Pick<Dataset, 'file' | 'counts'>): SourceNoun {
  const { sources } = file;
  const unsaid = counts.statements > 0 ? 'article' : 'other';
  const kinds = new Set(sources.map(({ kind = unsaid }) => kind));
  const [kind = 'other', ...others] = kinds;
  return toNoun(others.length > 0 ? 'other' : kind, sources.length > 1);
}

/** Where nobody is quoted, so many events are looked at for evidence. */
const maxLookedAt = 200;

/** Whether anything can be compared with a text: a statement, or evidence for an event. */
export function canCheck({ file, counts, event }: Dataset): boolean {
  if (!file.sources.some(({ sha256 }) => sha256)) return false;
  const rows = Uint32Array.from({ length: Math.min(event.length, maxLookedAt) }, (_, row) => row);
  return counts.statements > 0 || rows.some((row) => event.at(row).evidence.length > 0);
}

/** How one source is called. */
export function nounOf({ kind = 'article' }: Pick<Source, 'kind'>): SourceNoun {
  return toNoun(kind, false);
}

function toNoun(kind: keyof typeof sourceNouns, isSeveral: boolean): SourceNoun {
  const [one, many, text = one] = sourceNouns[kind];
  return { one, many, text, isSeveral, isArticle: kind === 'article' };
}
