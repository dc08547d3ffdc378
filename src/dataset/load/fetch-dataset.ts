import { findCheckedHash } from '@/dataset/net/dataset-url';
import { limits } from '@/dataset/net/limits';
import type { LoadProgress } from '@/dataset/net/load-progress';
import { asDatasetError, fileName, openUrl, readAll } from '@/dataset/net/read-bytes';
import { unpack } from '@/dataset/net/unpack';
import type { PartQuestion } from '@/domain/model/dataset-part';
import type { OpenDataset } from './open-indexed';

interface FetchOptions {
  /** What the link asks of a dataset that is too large to be read whole. */
  readonly question: PartQuestion;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Brings, parses and indexes the dataset at `url`; throws a `DatasetError` that a reader can act on. A
 * large one, or one with companion files, goes through a worker.
 */
export async function fetchDataset(
  url: string,
  { question, signal, onProgress }: FetchOptions,
): Promise<OpenDataset> {
  const file = fileName(url);
  // What opens it comes while the data does, so that neither waits for the other.
  const early = findCheckedHash() === null ? import('./open-small') : import('./open-indexed');
  early.catch(() => undefined);
  const onBytes = (done: number, total: number | null) =>
    onProgress?.({ phase: 'bytes', file, done, total });
  const bytes = await readAll(await unpack(await openUrl(url, signal), { file }), {
    file,
    onBytes,
  });
  try {
    const isSmall = bytes.length <= limits.small;
    const opened = isSmall ? await openBytes(bytes, file) : null;
    if (opened) return markOpen(opened);
    const { loadInWorker } = await import('./load-in-worker');
    const options = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
    return markOpen(await loadInWorker({ bytes, url, question }, options));
  } catch (error) {
    throw asDatasetError(error, file);
  }
}

/** Without a second check where the build of this page has checked these very bytes. */
async function openBytes(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<OpenDataset | null> {
  if (await isCheckedByBuild(bytes)) {
    return (await import('./open-indexed')).openChecked(bytes);
  }
  return (await import('./open-small')).openSmall(bytes, file);
}

/** False where the page cannot know: one on plain http has no `crypto.subtle`. */
async function isCheckedByBuild(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const checked = findCheckedHash();
  if (checked === null || !crypto.subtle) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return checked === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A User Timing mark, from which the benchmark counts. */
function markOpen(opened: OpenDataset): OpenDataset {
  performance.mark('saywhen:open');
  return opened;
}
