import { limits } from '@/dataset/net/limits';
import type { LoadProgress } from '@/dataset/net/load-progress';
import { asDatasetError, fileName, openUrl, readAll } from '@/dataset/net/read-bytes';
import { unpack } from '@/dataset/net/unpack';
import type { PartQuestion } from '@/domain/model/dataset-part';
import type { OpenDataset } from './open-small';

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
  // The format's checks come while the data does, so that neither waits for the other.
  const small = import('./open-small');
  small.catch(() => undefined);
  const onBytes = (done: number, total: number | null) =>
    onProgress?.({ phase: 'bytes', file, done, total });
  const bytes = await readAll(await unpack(await openUrl(url, signal), { file }), {
    file,
    onBytes,
  });
  try {
    const isSmall = bytes.length <= limits.small;
    const opened = isSmall ? await (await small).openSmall(bytes, file) : null;
    if (opened) return markOpen(opened);
    const { loadInWorker } = await import('./load-in-worker');
    const options = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
    return markOpen(await loadInWorker({ bytes, url, question }, options));
  } catch (error) {
    throw asDatasetError(error, file);
  }
}

/** A User Timing mark, from which the benchmark counts. */
function markOpen(opened: OpenDataset): OpenDataset {
  performance.mark('saywhen:open');
  return opened;
}
