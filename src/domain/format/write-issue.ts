import { words } from '@/words/en';
import type { DatasetIssue } from './issue';

/** Where a mistake is: its path, the name of its record where that does not stand in it, and its line. */
export function writePlace({ path, record, place }: DatasetIssue): string {
  const named = record === undefined ? path : words.failure.inRecord(path, record);
  return place === undefined ? named : `${named}, ${place}`;
}

/** A mistake on one line: where, what is there, and the cure. */
export function writeIssue(issue: DatasetIssue): string {
  return `${writePlace(issue)}: ${issue.found} ${issue.expected}`;
}
