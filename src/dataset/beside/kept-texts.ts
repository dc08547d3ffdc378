import type { SuppliedText } from '@/domain/verify/article-check';

/** A text that the reader asked to keep, and since when (UTC ms). */
export interface KeptText extends SuppliedText {
  readonly kept: number;
}

const store = 'texts';

/** Keeps a source's text on this device; false where the browser does not keep anything. */
export async function keepText(key: TextKey, given: SuppliedText, kept: number): Promise<boolean> {
  const { name, text } = given;
  return (await withStore('readwrite', (all) => all.put({ name, text, kept }, toKey(key)))).ok;
}

/** The text of a source that was kept on this device, if there is one. */
export async function readKeptText(key: TextKey): Promise<KeptText | null> {
  const read = await withStore('readonly', (all) => all.get(toKey(key)));
  return read.ok && isKeptText(read.value) ? read.value : null;
}

/**
 * Forgets it; false where the browser would not, so that nobody is told so in vain. Where it has no
 * storage at all, there is nothing to forget.
 */
export async function forgetText(key: TextKey): Promise<boolean> {
  const outcome = await withStore('readwrite', (all) => all.delete(toKey(key)));
  return outcome.ok || !outcome.isOpen;
}

/** Other sites may lie on the same host, and datasets may have sources of the same name. */
export interface TextKey {
  readonly dataset: string;
  readonly source: string;
}

function toKey({ dataset, source }: TextKey): string {
  return `${dataset}/${source}`;
}

function isKeptText(value: unknown): value is KeptText {
  const { name, text, kept } = Object(value) as Partial<KeptText>;
  return (
    typeof text === 'string' &&
    typeof kept === 'number' &&
    (name === null || typeof name === 'string')
  );
}

type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly isOpen: boolean };

/** Never throws: private windows, full disks and sandboxes have no storage, and the page does without. */
async function withStore(
  mode: IDBTransactionMode,
  act: (all: IDBObjectStore) => Pick<IDBRequest, 'result'>,
): Promise<Outcome> {
  const database = await open().catch(() => null);
  if (database === null) return { ok: false, isOpen: false };
  try {
    const transaction = database.transaction(store, mode);
    const request = act(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return { ok: true, value: request.result };
  } catch {
    return { ok: false, isOpen: true };
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('saywhen', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
