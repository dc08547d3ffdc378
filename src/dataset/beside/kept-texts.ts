import { createStore, del, get, set } from 'idb-keyval';
import type { SuppliedText } from '@/domain/verify/article-check';

/** A text that the reader asked to keep, and since when (UTC ms). */
export interface KeptText extends SuppliedText {
  readonly kept: number;
}

/** Other sites may lie on the same host, and datasets may have sources of the same name. */
export interface TextKey {
  readonly dataset: string;
  readonly source: string;
}

/** Private windows, full disks and sandboxes have no storage: then it throws, and the page does without. */
const texts = createStore('saywhen', 'texts');

/** Keeps a source's text on this device; false where the browser does not keep anything. */
export async function keepText(key: TextKey, given: SuppliedText, kept: number): Promise<boolean> {
  const { name, text } = given;
  try {
    await set(toKey(key), { name, text, kept }, texts);
    return true;
  } catch {
    return false;
  }
}

/** The text of a source that was kept on this device, if there is one. */
export async function readKeptText(key: TextKey): Promise<KeptText | null> {
  try {
    const value: unknown = await get(toKey(key), texts);
    return isKeptText(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Forgets it; false where the browser would not, so that nobody is misled. Where it has no
 * storage at all, there is nothing to forget.
 */
export async function forgetText(key: TextKey): Promise<boolean> {
  let isOpen = false;
  try {
    await del(toKey(key), (mode, act) => {
      return texts(mode, (store) => {
        isOpen = true;
        return act(store);
      });
    });
    return true;
  } catch {
    return !isOpen;
  }
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
