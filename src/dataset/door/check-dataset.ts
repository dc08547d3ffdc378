import type { DatasetIssue } from '@/domain/format/issue';
import { findReferenceIssues } from '@/domain/format/references';
import { type DatasetFile, datasetSchema } from '@/domain/format/schema';
import { findNewerFormat } from '@/domain/format/version';
import { nameRecords } from './name-records';
import { readIssues } from './read-issues';

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: DatasetFile }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

/** Turns what a file holds into a dataset that nothing later doubts, or into the list of its mistakes. */
export function checkDataset(value: unknown): ParsedDataset {
  const newer = findNewerFormat(value);
  if (newer) return { ok: false, issues: [newer] };
  const parsed = datasetSchema.safeParse(value);
  const issues = parsed.success
    ? findReferenceIssues(parsed.data)
    : readIssues(parsed.error.issues, value);
  return parsed.success && issues.length === 0
    ? { ok: true, dataset: parsed.data }
    : { ok: false, issues: nameRecords(issues, value) };
}
