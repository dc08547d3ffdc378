import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { SearchIndex } from '@/domain/search/search';
import { fingerprint } from '@/lib/fingerprint';

/** A dataset ready to be looked at, and the way to have it searched. */
export interface OpenDataset {
  readonly dataset: LoadedDataset;
  readonly loadSearch: () => Promise<SearchIndex>;
  /** Of the dataset's own file, as `fingerprint` gives it. */
  readonly print: string;
}

/** Indexes a dataset that was checked; it becomes searchable when someone searches. */
export function openIndexed(file: DatasetFile, print: string): OpenDataset {
  const dataset = indexDataset(file);
  const loadSearch = async () =>
    (await import('@/domain/search/search-dataset')).searchDataset(dataset);
  return { dataset, loadSearch, print };
}

/**
 * The same of a file that the build has checked, byte for byte, so that no reader has to fetch what checks;
 * null for a dataset with companion files, which no hash of the build covers.
 */
export function openChecked(bytes: Uint8Array): OpenDataset | null {
  const value: DatasetFile = JSON.parse(new TextDecoder().decode(bytes));
  return isDivided(value) ? null : openIndexed(value, fingerprint(bytes));
}

/** Whether events or statements are in another file. */
export function isDivided(value: unknown): boolean {
  const { events, statements } = Object(value);
  return [events, statements].some((part) => Object(part).file !== undefined);
}
