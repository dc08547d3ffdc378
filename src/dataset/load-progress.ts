import type { LoadProgress } from './read-part';

let current: LoadProgress | null = null;
const listeners = new Set<() => void>();

/** Says how far the dataset has come; null when it is asked for. */
export function tellProgress(progress: LoadProgress | null): void {
  current = progress;
  for (const listen of listeners) listen();
}

/** How far the dataset has come; null before the first word. */
export const readProgress = (): LoadProgress | null => current;

/** Calls `listen` whenever it has come further; returns the way to stop. */
export function onProgress(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
