import { checkDataset } from '@/dataset/door/check-dataset';
import { parseQuickly } from '@/dataset/door/quick-json';
import type * as readJsonModule from '@/dataset/door/read-json';
import { readText } from '@/dataset/door/read-text';
import { DatasetError } from '@/dataset/net/dataset-error';
import { indexDataset } from '@/domain/model/dataset';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { SearchIndex } from '@/domain/search/search';
import { fingerprint } from '@/lib/fingerprint';
import { words } from '@/words/en';

/** A dataset ready to be looked at, and the way to have it searched. */
export interface OpenDataset {
  readonly dataset: LoadedDataset;
  readonly loadSearch: () => Promise<SearchIndex>;
  /** Of the dataset's own file, as `fingerprint` gives it. */
  readonly print: string;
}

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
    const { orLikeness } = await loadExplaining();
    const issues = 'value' in json ? orLikeness(json.value, parsed.issues) : parsed.issues;
    throw new DatasetError(words.failure.broken(issues.length, file), {
      cure: words.failure.brokenWhy,
      issues,
    });
  }
  const dataset = indexDataset(parsed.dataset);
  const loadSearch = async () =>
    (await import('@/domain/search/search-dataset')).searchDataset(dataset);
  return { dataset, loadSearch, print: fingerprint(bytes) };
}

/** What explains a mistake comes only once there is one. */
type LoadExplaining = () => Promise<Pick<typeof readJsonModule, 'readJsonFile' | 'orLikeness'>>;

async function readSmall(bytes: Uint8Array, loadExplaining: LoadExplaining) {
  const text = readText(bytes);
  const quick = text === null ? null : parseQuickly(text);
  return quick ?? (await loadExplaining()).readJsonFile(bytes);
}

/** Whether events or statements are in another file. */
function isDivided(value: unknown): boolean {
  const { events, statements } = Object(value);
  return [events, statements].some((part) => Object(part).file !== undefined);
}
