import type { DatasetFile } from '@/domain/format/schema';
import { writeIssue } from '@/domain/format/write-issue';
import { findChangedRelease, type Hash } from '@/domain/release/make-release';
import { toCanonicalJson } from '@/domain/release/shown-parts';
import { historyWords } from '@/words/release-en';
import { parseHistory } from './parse-history';

/**
 * What conflicts between a dataset and the releases in `data/history.json`, as lines to print; empty when
 * nothing does. A version not yet released is fine, and so is a history that does not exist (null).
 */
export function checkAgainstHistory(
  file: DatasetFile,
  historyText: string | null,
  hash: Hash,
): readonly string[] {
  if (historyText === null) return [];
  const parsed = parseHistory(historyText);
  if (!parsed.ok) {
    return parsed.issues.map((issue) => historyWords.issue(writeIssue(issue)));
  }
  const edited = Object.entries(parsed.history.texts)
    .filter(([key, parts]) => hash(toCanonicalJson(parts)) !== key)
    .map(([key]) => historyWords.issue(historyWords.edited(key)));
  return [...edited, ...findChangedRelease(file, parsed.history, hash)];
}
