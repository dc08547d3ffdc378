import type { BringNews, BringOrder } from './bring-in-worker';
import { takeIn } from './take-in';

/** The worker's own side: one order, then news until it is done. */
const scope = globalThis as unknown as WorkerScope;

/** The types of the page's own scope are loaded, not the worker's. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<BringOrder>) => void): void;
  postMessage(news: BringNews): void;
}

scope.addEventListener('message', ({ data: { files, options } }) => {
  const taken = takeIn(files, {
    ...options,
    onFile: (name, at) => scope.postMessage({ kind: 'file', name, at }),
  });
  scope.postMessage({ kind: 'done', taken });
});
