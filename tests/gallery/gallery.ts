import type { DatasetFile } from '@/domain/format/schema';
import { arabic } from './arabic';
import { japanese } from './japanese';

export interface GalleryEntry {
  /** What it is of, and so what it is there for. */
  readonly about: string;
  /** Made when asked for: some are large. */
  readonly make: () => DatasetFile;
}

/** One of each kind of dataset, by the name of its folder. */
export const gallery: Readonly<Record<string, GalleryEntry>> = {
  arabic: { about: 'from right to left, with Latin names', make: () => arabic },
  japanese: { about: 'no spaces between words', make: () => japanese },
};
