import type { DatasetIssue } from '@/domain/format/issue';
import { describeBytes } from './describe-bytes';
import { describeLikeness, likenessOfBytes, likenessOfText } from './describe-likeness';
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
