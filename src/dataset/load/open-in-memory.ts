import { DatasetError } from '@/dataset/net/dataset-error';
import { limits } from '@/dataset/net/limits';
import { words } from '@/words/en';
import { loadInWorker } from './load-in-worker';
import type { OpenDataset } from './open-indexed';
import { openSmall } from './open-small';

const whole = { from: null, to: null, selection: null };

/**
 * A dataset whose bytes are here, through the same door as the site's own; a large one in a worker. Throws a
 * `DatasetError` for one that is not valid, or that has companion files, which are not here.
 */
export async function openInMemory(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<OpenDataset> {
  if (bytes.length > limits.small) {
    // The worker is given its own copy, and an address that only names the file.
    const url = `file:///${encodeURIComponent(file)}`;
    return loadInWorker({ bytes: bytes.slice(), url, question: whole }, {});
  }
  const opened = await openSmall(bytes, file);
  if (opened) return opened;
  throw new DatasetError(words.failure.broken(1, file), { cure: words.failure.brokenWhy });
}
