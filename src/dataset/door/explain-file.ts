import type { DatasetIssue } from '@/domain/format/issue';
import { describeBytes } from './describe-bytes';
import {
  describeLikeness,
  likenessOfBytes,
  likenessOfText,
  likenessOfValue,
} from './describe-likeness';
import { findJsonIssues } from './find-json-issues';
import { readText } from './read-text';

/** Why the bytes of a file hold no JSON that we take; nothing where they do after all. */
export function explainFile(bytes: Uint8Array): readonly DatasetIssue[] {
  const text = readText(bytes);
  if (text !== null) return explainText(text);
  const issue = describeLikeness(likenessOfBytes(bytes)) ?? describeBytes(bytes);
  return issue ? [issue] : [];
}

/** The same of its text. */
export function explainText(text: string): readonly DatasetIssue[] {
  const issues = findJsonIssues(text);
  const likeness = issues.length > 0 ? describeLikeness(likenessOfText(text)) : null;
  return likeness ? [likeness] : issues;
}

/** Mistakes of a value; of one that looks like another kind of file only that it does, as all else follows. */
export function orLikeness(
  value: unknown,
  issues: readonly DatasetIssue[],
): readonly DatasetIssue[] {
  const likeness = describeLikeness(likenessOfValue(value));
  return likeness ? [likeness] : issues;
}
