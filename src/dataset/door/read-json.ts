import type { DatasetIssue } from '@/domain/format/issue';
import { describeLikeness, likenessOfValue } from './describe-likeness';
import { explainFile, explainText } from './explain-file';
import { findJsonIssues } from './find-json-issues';
import { placeIssues } from './place-issues';
import { parseQuickly, withoutMark } from './quick-json';
import { readText } from './read-text';

type Read = { readonly value: unknown } | { readonly issues: readonly DatasetIssue[] };

/** The value that the text of a file holds, or where and why it is none. */
export function readJson(text: string): Read {
  return parseQuickly(text) ?? afterAll(text, explainText(text));
}

/** The same of its bytes. */
export function readJsonFile(bytes: Uint8Array): Read {
  const text = readText(bytes);
  return text === null ? { issues: explainFile(bytes) } : readJson(text);
}

/** The same of a record; `path` names its place in its file. */
export function readRecord(text: string, path: string): Read {
  return parseQuickly(text) ?? afterAll(text, findJsonIssues(text, path));
}

/** What was suspected may be right. */
function afterAll(text: string, issues: readonly DatasetIssue[]): Read {
  return issues.length > 0 ? { issues } : { value: JSON.parse(withoutMark(text)) as unknown };
}

/**
 * Mistakes of what a text holds, each with its line and column there; of one that looks like another kind of file
 * only that it does, as all else follows.
 */
export function explainIssues(
  text: string | null,
  value: unknown,
  issues: readonly DatasetIssue[],
): readonly DatasetIssue[] {
  const likeness = describeLikeness(likenessOfValue(value));
  if (likeness) return [likeness];
  return text === null ? issues : placeIssues(text, issues);
}
