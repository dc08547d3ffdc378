import type { DatasetIssue } from '@/domain/format/references';
import { findReferenceIssues } from '@/domain/format/references';
import { type DatasetFile, datasetSchema } from '@/domain/format/schema';
import { readIssues } from './read-issues';
import { readJson } from './read-json';

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: DatasetFile }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

/**
 * The door: turns the text of a file into a dataset that nothing later doubts, or into the list of
 * its mistakes, each with path and cure. Never throws.
 */
export function parseDataset(text: string): ParsedDataset {
  const json = readJson(text);
  return 'issue' in json ? { ok: false, issues: [json.issue] } : checkDataset(json.value);
}

/** The same for what the text of a file holds. */
export function checkDataset(value: unknown): ParsedDataset {
  const parsed = datasetSchema.safeParse(value);
  if (!parsed.success) return { ok: false, issues: readIssues(parsed.error.issues, value) };
  const issues = findReferenceIssues(parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, dataset: parsed.data };
}
