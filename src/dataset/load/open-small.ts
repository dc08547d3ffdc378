import { checkDataset } from '@/dataset/door/parse-dataset';
import { readJson } from '@/dataset/door/read-json';
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
export function openSmall(text: string, file: string): OpenDataset | null {
  const json = readJson(text);
  if ('value' in json && isDivided(json.value)) return null;
  const parsed =
    'issue' in json ? ({ ok: false, issues: [json.issue] } as const) : checkDataset(json.value);
  if (!parsed.ok) {
    throw new DatasetError(words.failure.broken(parsed.issues.length, file), {
      cure: words.failure.brokenWhy,
      issues: parsed.issues,
    });
  }
  const dataset = indexDataset(parsed.dataset);
  const loadSearch = async () =>
    (await import('@/domain/search/search-dataset')).searchDataset(dataset);
  return { dataset, loadSearch };
}

/** Whether events or statements are in another file. */
function isDivided(value: unknown): boolean {
  const { events, statements } = Object(value);
  return [events, statements].some((part) => Object(part).file !== undefined);
}
