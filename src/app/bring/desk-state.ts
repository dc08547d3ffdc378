import type { Brought } from '@/dataset/bring/kept-file';
import type { BringOptions, TakenIn } from '@/dataset/bring/take-in';
import type { OpenDataset } from '@/dataset/load/open-indexed';
import type { Dropped } from '@/lib/browser/watch-drops';
import { openWords } from '@/words/open-en';

const { refusals, account } = openWords;

/** What is read or opened now. */
export interface Reading {
  /** In words. */
  readonly says: string;
  /** So many files are done, of so many. */
  readonly at: number;
  readonly of: number;
}

/** All that the page knows of what a reader brought. */
export interface DeskState {
  /** What this device keeps has not been looked at yet. */
  readonly isRecalling: boolean;
  readonly reading: Reading | null;
  /** Why what was brought last could not be read at all. */
  readonly refusal: string | null;
  /** What came of what was brought last. */
  readonly brought: Brought | null;
  /** Grows when something is brought, not when it is read again. */
  readonly arrival: number;
  /** What the timeline shows; what is brought later changes nothing of it until it is shown itself. */
  readonly shown: { readonly brought: Brought; readonly opened: OpenDataset } | null;
  /** Since when this device keeps what is shown (UTC ms). */
  readonly kept: number | null;
  /** How it was read. */
  readonly options: BringOptions;
  /** Told to those who cannot see it. */
  readonly said: string;
}

/** How files are read before a reader says more. */
export const asFirst: BringOptions = {
  order: null,
  encoding: null,
  keepsColumns: false,
  title: null,
};

/** An empty desk. */
export const first: DeskState = {
  isRecalling: true,
  reading: null,
  refusal: null,
  brought: null,
  arrival: 0,
  shown: null,
  kept: null,
  options: asFirst,
  said: '',
};

/** Of a file; more a worker and the page would not hold beside each other. */
const maxBytes = 100_000_000;
const maxFiles = 200;

/** Why what was dropped or chosen is not even read; null where it is. */
export function refuse(given: readonly Dropped[]): string | null {
  if (given.length === 0) return refusals.nothing;
  if (given.length > maxFiles) return refusals.tooMany(maxFiles);
  const folder = given.find(({ file }) => file === null);
  if (folder) return refusals.folder(folder.name);
  const large = given.find(({ file }) => (file?.size ?? 0) > maxBytes);
  return large ? refusals.tooLarge(large.name) : null;
}

/** What came of it, in a line. */
export function sum({ bytes, counts, findings }: TakenIn): string {
  const all = bytes === null ? account.none : account.counts(counts.events, counts.statements);
  return account.said(all, findings.length);
}
