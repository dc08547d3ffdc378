import { words } from '@/words/en';
import type { DatasetIssue } from './issue';

/** Where a mistake is: its path, and the name of its record where that does not stand in it. */
export function writePlace({ path, record }: DatasetIssue): string {
  return record === undefined ? path : words.failure.inRecord(path, record);
}

/** A mistake on one line: where, what is there, and the cure. */
export function writeIssue(issue: DatasetIssue): string {
  return `${writePlace(issue)}: ${issue.found} ${issue.expected}`;
}
