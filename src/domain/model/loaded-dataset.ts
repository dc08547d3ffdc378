import type { Dataset } from './dataset';
import type { DatasetPart } from './dataset-part';

/**
 * A dataset as it came through the door, for who leads from part to part. All others ask the dataset what
 * it knows, and need not know whether there are parts.
 */
export interface LoadedDataset extends Dataset {
  /** What was read of a dataset that is too large to be held; null where it is all of it. */
  readonly part: DatasetPart | null;
}
