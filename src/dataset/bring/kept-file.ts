import { createStore, del, get, set } from 'idb-keyval';
import type { TakenIn } from './take-in';

/** What a reader brought: what became of it, and what it is called. */
export interface Brought extends TakenIn {
  readonly name: string;
}

/** The same on this device, and since when (UTC ms). */
export interface KeptFile {
  readonly brought: Brought;
  readonly kept: number;
}

/** Changes with the shape of what is kept; what an older page kept is not read. */
const shape = 1;

/** Private windows, full disks and sandboxes have no storage: then it throws, and the page does without. */
const files = createStore('saywhen-open', 'files');

/** Keeps it on this device, in place of what was kept before; false where the browser does not. `site` is its address. */
export async function keepFile(site: string, { brought, kept }: KeptFile): Promise<boolean> {
  try {
    await set(site, { shape, brought, kept }, files);
    return true;
  } catch {
    return false;
  }
}

/** What was kept, if there is anything. */
export async function readKeptFile(site: string): Promise<KeptFile | null> {
  try {
    const value: unknown = await get(site, files);
    return isKeptFile(value) ? value : null;
  } catch {
    return null;
  }
}

/** Forgets it; false where the browser would not. */
export async function forgetFile(site: string): Promise<boolean> {
  try {
    await del(site, files);
    return true;
  } catch {
    return false;
  }
}

function isKeptFile(value: unknown): value is KeptFile & { readonly shape: number } {
  const kept = Object(value) as { readonly shape?: unknown };
  return kept.shape === shape;
}

const openName = 'saywhen:open';

/** Has this tab remember the name of what is open, so that a reload can say what is gone; null forgets it. */
export function rememberName(name: string | null): void {
  try {
    if (name === null) sessionStorage.removeItem(openName);
    else sessionStorage.setItem(openName, name);
  } catch {
    // Storage may be blocked; a reload then does not know the name.
  }
}

/** The name of what was open in this tab; null where nothing was. */
export function readName(): string | null {
  try {
    return sessionStorage.getItem(openName);
  } catch {
    return null;
  }
}
