import { checkDataset } from '@/dataset/door/check-dataset';
import { parseQuickly } from '@/dataset/door/quick-json';
import type * as readJsonModule from '@/dataset/door/read-json';
import { readText } from '@/dataset/door/read-text';
import { DatasetError } from '@/dataset/net/dataset-error';
import { fingerprint } from '@/lib/fingerprint';
import { words } from '@/words/en';
import { isDivided, type OpenDataset, openIndexed } from './open-indexed';

/** Parses and indexes a dataset in the page itself, or refuses it; null for one with companion files. */
export async function openSmall(
  bytes: Uint8Array,
  file: string,
  loadExplaining: LoadExplaining = () => import('@/dataset/door/read-json'),
): Promise<OpenDataset | null> {
  const json = await readSmall(bytes, loadExplaining);
  if ('value' in json && isDivided(json.value)) return null;
  const parsed = 'issues' in json ? ({ ok: false, ...json } as const) : checkDataset(json.value);
  if (!parsed.ok) {
    const { explainIssues } = await loadExplaining();
    const issues =
      'value' in json ? explainIssues(readText(bytes), json.value, parsed.issues) : parsed.issues;
    throw new DatasetError(words.failure.broken(issues.length, file), {
      cure: words.failure.brokenWhy,
      issues,
    });
  }
  return openIndexed(parsed.dataset, fingerprint(bytes));
}

/** What explains a mistake comes only once there is one. */
type LoadExplaining = () => Promise<Pick<typeof readJsonModule, 'readJsonFile' | 'explainIssues'>>;

async function readSmall(bytes: Uint8Array, loadExplaining: LoadExplaining) {
  const text = readText(bytes);
  const quick = text === null ? null : parseQuickly(text);
  return quick ?? (await loadExplaining()).readJsonFile(bytes);
}
