import type { StatementOrder } from '@/dataset/door/read-divided';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadProgress } from '@/dataset/net/load-progress';
import type { PartQuestion } from '@/domain/model/dataset-part';
import { openPacked, type PackedDataset } from '@/domain/pack/pack-dataset';
import { fingerprint } from '@/lib/fingerprint';
import { words } from '@/words/en';
import type { OpenDataset } from './open-indexed';

/** The bytes of the dataset's file, and where its companions lie. */
interface LoadOrder {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly url: string;
  readonly question: PartQuestion;
}

/** What a worker is given: all of a dataset, or by another worker the statements alone. */
export type WorkerOrder =
  | ({ readonly kind: 'dataset' } & LoadOrder)
  | ({ readonly kind: 'statements' } & StatementOrder & Pick<LoadOrder, 'url'>);

/** What the worker says. */
export type LoadNews =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'done'; readonly packed: PackedDataset }
  | { readonly kind: 'refused'; readonly message: string; readonly details: Details };

type Details = Pick<DatasetError, 'cure' | 'issues'>;

interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** Parses and indexes a large dataset beside the page, which stays free to answer. */
export function loadInWorker(
  order: LoadOrder,
  { signal, onProgress }: LoadOptions,
): Promise<OpenDataset> {
  // Before the bytes are handed over.
  const print = fingerprint(order.bytes);
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<OpenDataset>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<LoadNews>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') {
        const { dataset, searchIndex } = openPacked(data.packed);
        resolve({ dataset, loadSearch: () => Promise.resolve(searchIndex), print });
      } else reject(new DatasetError(data.message, data.details));
    });
    worker.addEventListener('error', () => {
      reject(new DatasetError(words.failure.worker, { cure: words.failure.workerCure }));
    });
    const whole: WorkerOrder = { kind: 'dataset', ...order };
    worker.postMessage(whole, [order.bytes.buffer]);
  }).finally(() => worker.terminate());
}
