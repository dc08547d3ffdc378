import type { DatasetIssue } from '@/domain/dataset-references';
import type { DatasetFile } from '@/domain/dataset-schema';
import { words } from '@/words/en';
import { parseDataset } from './parse-dataset';

/** Why a dataset is not shown. Its message names the file; `issues` name place and cure. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly cure: string;
  readonly issues: readonly DatasetIssue[];

  constructor(message: string, details: { cure: string; issues?: readonly DatasetIssue[] }) {
    super(message);
    this.cure = details.cure;
    this.issues = details.issues ?? [];
  }
}

/** Brings and parses the dataset at `url`; throws a `DatasetError` that a reader can act on. */
export async function fetchDataset(url: string, signal?: AbortSignal): Promise<DatasetFile> {
  const file = fileName(url);
  const text = await fetchText(url, { file, ...(signal && { signal }) });
  const parsed = parseDataset(text);
  if (parsed.ok) return parsed.dataset;
  throw new DatasetError(words.failure.broken(parsed.issues.length, file), {
    cure: words.failure.brokenWhy,
    issues: parsed.issues,
  });
}

async function fetchText(
  url: string,
  { file, signal }: { file: string; signal?: AbortSignal },
): Promise<string> {
  let response: Response;
  try {
    // Asks the host each time, so that a dataset replaced there is seen on the next load.
    response = await fetch(url, { cache: 'no-cache', ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DatasetError(words.failure.network, { cure: words.failure.networkCure(file) });
  }
  if (!response.ok) {
    throw new DatasetError(words.failure.status(file, response.status), {
      cure: words.failure.statusCure,
    });
  }
  return response.text();
}

function fileName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? url);
}
