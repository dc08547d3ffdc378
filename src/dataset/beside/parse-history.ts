import { readIssues } from '@/dataset/door/read-issues';
import { readJson } from '@/dataset/door/read-json';
import type { DatasetIssue } from '@/domain/format/issue';
import { findHistoryIssues, type History, historySchema } from '@/domain/release/history';

type ParsedHistory =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

/** Turns the text of `data/history.json` into the releases, or into the list of its mistakes. */
export function parseHistory(text: string): ParsedHistory {
  const json = readJson(text);
  if ('issues' in json) return { ok: false, issues: json.issues };
  const parsed = historySchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, issues: readIssues(parsed.error.issues, json.value) };
  const issues = findHistoryIssues(parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, history: parsed.data };
}
