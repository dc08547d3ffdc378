import type { DatasetIssue } from '@/domain/dataset-references';
import { findReferenceIssues } from '@/domain/dataset-references';
import { type DatasetFile, datasetSchema } from '@/domain/dataset-schema';
import { words } from '@/words/en';
import { readIssues } from './read-issues';

export type ParsedDataset =
  | { readonly ok: true; readonly dataset: DatasetFile }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

const cures = words.dataset.cures;

/**
 * The door: turns the text of a file into a dataset that nothing later doubts, or into the list of
 * its mistakes, each with path and cure. Never throws.
 */
export function parseDataset(text: string): ParsedDataset {
  const json = readJson(text);
  if ('issue' in json) return { ok: false, issues: [json.issue] };
  const parsed = datasetSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, issues: readIssues(parsed.error.issues, json.value) };
  const issues = findReferenceIssues(parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, dataset: parsed.data };
}

function readJson(text: string): { value: unknown } | { issue: DatasetIssue } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {
      issue: {
        path: placeOf(problem, text) ?? cures.wholeFile,
        found: cures.notJson(problem.replace(/\s+/g, ' ')),
        expected: cures.notJsonCure,
      },
    };
  }
}

/** Line and column from the position that engines name in their message. */
function placeOf(problem: string, text: string): string | null {
  const position = /position (\d+)/.exec(problem)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return cures.line(before.length, (before.at(-1)?.length ?? 0) + 1);
}
