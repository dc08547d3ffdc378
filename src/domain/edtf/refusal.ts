import type { edtfWords } from '@/words/edtf-en';

/** What a cure is made of: the catalogue's sentences, and two that are worked out. */
type Cures = typeof edtfWords & {
  /** Of a text that is no date. */
  readonly unread: (text: string) => string;
  /** Of a day, such as 12/10/1815. */
  readonly slashed: (text: string) => string;
};

/** Chooses the sentence that says how to write a date. */
export type Cure = (cures: Cures) => string;

/** Its sentence is worked out where it is read: a page that shows a dataset has none to say. */
export interface Refusal {
  readonly ok: false;
  readonly cure: Cure;
}

export function refuse(cure: Cure): Refusal {
  return { ok: false, cure };
}
