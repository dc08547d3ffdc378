import { type Dataset, indexDataset } from '@/domain/dataset';
import { buildSearchIndex, type SearchIndex } from '@/domain/search';
import { words } from '@/words/en';
import { DatasetError } from './dataset-error';
import { limits } from './limits';
import { parseDataset } from './parse-dataset';
import { fileName, openUrl, readAll } from './read-bytes';
import type { LoadProgress } from './read-divided';

/** A dataset ready to be looked at and searched. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly searchIndex: SearchIndex;
}

interface FetchOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Brings, parses and indexes the dataset at `url`; throws a `DatasetError` that a reader can act on. A
 * large one, or one with companion files, goes through a worker.
 */
export async function fetchDataset(
  url: string,
  { signal, onProgress }: FetchOptions = {},
): Promise<OpenDataset> {
  const file = fileName(url);
  const onBytes = (done: number, total: number | null) =>
    onProgress?.({ phase: 'bytes', file, done, total });
  const bytes = await readAll(await openUrl(url, signal), { file, onBytes });
  const text = bytes.length > limits.small ? null : new TextDecoder().decode(bytes);
  if (text === null || isDivided(text)) {
    const { loadInWorker } = await import('./load-in-worker');
    return loadInWorker(
      { bytes, url },
      { ...(signal && { signal }), ...(onProgress && { onProgress }) },
    );
  }
  const parsed = parseDataset(text);
  if (!parsed.ok) {
    throw new DatasetError(words.failure.broken(parsed.issues.length, file), {
      cure: words.failure.brokenWhy,
      issues: parsed.issues,
    });
  }
  const dataset = indexDataset(parsed.dataset);
  return { dataset, searchIndex: buildSearchIndex(dataset) };
}

/** Whether a small file names companions. A text that only looks so is told apart in the worker. */
function isDivided(text: string): boolean {
  return /"(?:events|statements)"\s*:\s*\{/.test(text);
}
