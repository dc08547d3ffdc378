import { checkDataset } from '@/dataset/door/check-dataset';
import { parseQuickly } from '@/dataset/door/quick-json';
import type { readJsonFile } from '@/dataset/door/read-json';
import { readText } from '@/dataset/door/read-text';
import { DatasetError } from '@/dataset/net/dataset-error';
import { indexDataset } from '@/domain/model/dataset';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { SearchIndex } from '@/domain/search/search';
import { words } from '@/words/en';

/** A dataset ready to be looked at, and the way to have it searched. */
export interface OpenDataset {
  readonly dataset: LoadedDataset;
  readonly loadSearch: () => Promise<SearchIndex>;
}

/** Parses and indexes a dataset in the page itself, or refuses it; null for one with companion files. */
export async function openSmall(bytes: Uint8Array, file: string): Promise<OpenDataset | null> {
  const json = await readSmall(bytes);
  if ('value' in json && isDivided(json.value)) return null;
  const parsed = 'issues' in json ? ({ ok: false, ...json } as const) : checkDataset(json.value);
  if (!parsed.ok) {
    const { orLikeness } = await import('@/dataset/door/explain-file');
    const issues = 'value' in json ? orLikeness(json.value, parsed.issues) : parsed.issues;
    throw new DatasetError(words.failure.broken(issues.length, file), {
      cure: words.failure.brokenWhy,
      issues,
    });
  }
  const dataset = indexDataset(parsed.dataset);
  const loadSearch = async () =>
    (await import('@/domain/search/search-dataset')).searchDataset(dataset);
  return { dataset, loadSearch };
}

/** What explains a mistake comes only once there is one. */
async function readSmall(bytes: Uint8Array): Promise<ReturnType<typeof readJsonFile>> {
  const text = readText(bytes);
  const quick = text === null ? null : parseQuickly(text);
  return quick ?? (await import('@/dataset/door/read-json')).readJsonFile(bytes);
}

/** Whether events or statements are in another file. */
function isDivided(value: unknown): boolean {
  const { events, statements } = Object(value);
  return [events, statements].some((part) => Object(part).file !== undefined);
}
