import { createContext, useContext } from 'react';

/**
 * Where the pictures of a dataset lie, with a slash at its end; or, of one that only this device has, their addresses
 * by file.
 */
export const MediaBaseContext = createContext<string | ReadonlyMap<string, string>>('data/media/');

/** The address of a picture; null where it is not there. */
export function usePictureAddress(file: string): string | null {
  const base = useContext(MediaBaseContext);
  return typeof base === 'string' ? base + file : (base.get(file) ?? null);
}
