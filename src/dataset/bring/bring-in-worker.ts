import type { BroughtFile } from '@/domain/import/read-bytes';
import type { TakeInOptions, TakenIn } from './take-in';

/** What the worker is given. */
export interface BringOrder {
  readonly files: readonly BroughtFile[];
  readonly options: Omit<TakeInOptions, 'onFile'>;
}

/** What the worker says. */
export type BringNews =
  | { readonly kind: 'file'; readonly name: string; readonly at: number }
  | { readonly kind: 'done'; readonly taken: TakenIn };

interface BringHandlers {
  readonly signal: AbortSignal;
  readonly onFile: (name: string, at: number) => void;
}

/**
 * Takes files in beside the page, which stays free to answer; nothing leaves the device. Rejects when it is called
 * off, and where the browser fails, such as for want of memory.
 */
export function bringInWorker(
  order: BringOrder,
  { signal, onFile }: BringHandlers,
): Promise<TakenIn> {
  const worker = new Worker(new URL('./bring-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TakenIn>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<BringNews>) => {
      if (data.kind === 'file') onFile(data.name, data.at);
      else resolve(data.taken);
    });
    for (const failure of ['error', 'messageerror'] as const) {
      worker.addEventListener(failure, (event) => reject(event));
    }
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
