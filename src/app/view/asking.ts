import type { PartQuestion } from '@/domain/model/dataset-part';

/** How it goes with the dataset, or a part of it, that was asked for last. */
export interface Asking {
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
