import type { PartQuestion } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { SearchIndex } from '@/domain/search/search';

/** How it goes with the dataset, or a part of it, that was asked for last. */
export interface DatasetRequest {
  readonly question: PartQuestion;
  readonly isComing: boolean;
  /** The reader has stopped it. */
  readonly isStopped: boolean;
  readonly error: Error | null;
  readonly onCancel: () => void;
  readonly onOpen: () => void;
  /** Asks for another part; for the same again it changes nothing. */
  readonly onAsk: (question: PartQuestion) => void;
}

/** A dataset, or a part of one, ready to be shown, and what it was asked for. */
export interface Answered extends Pick<DatasetRequest, 'question'> {
  readonly dataset: LoadedDataset;
  readonly loadSearch: () => Promise<SearchIndex>;
  /** Of the dataset's own file, as `fingerprint` gives it. */
  readonly print: string;
  /** Another part was shown before. */
  readonly isNext: boolean;
}
