/** What is being done, for the reader who waits. */
export interface LoadProgress {
  /** `part`: which part of a dataset beyond memory the link asks for is being found. */
  readonly phase: 'bytes' | 'records' | 'index' | 'part';
  readonly file: string;
  readonly done: number;
  /** Null where it is not known. */
  readonly total: number | null;
}

let current: LoadProgress | null = null;
const listeners = new Set<() => void>();

/** Says how far the dataset has come; null when it is asked for. */
export function reportProgress(progress: LoadProgress | null): void {
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
