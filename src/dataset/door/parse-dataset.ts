import { checkDataset, type ParsedDataset } from './check-dataset';
import { explainIssues, readJson } from './read-json';

/**
 * The door: turns the text of a file into a dataset that nothing later doubts, or into the list of
 * its mistakes, each with path and cure. Never throws.
 */
export function parseDataset(text: string): ParsedDataset {
  const json = readJson(text);
  if ('issues' in json) return { ok: false, issues: json.issues };
  const parsed = checkDataset(json.value);
  return parsed.ok ? parsed : { ok: false, issues: explainIssues(text, json.value, parsed.issues) };
}
