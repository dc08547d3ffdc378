import type { Dataset } from '@/domain/model/dataset';
import { runInSlices } from '@/lib/run-in-slices';
import type { Hash } from './verify';
import { runVerification, type VerifySummary } from './verify-run';

/** A source's text as the reader gave it. It never leaves the device. */
export interface SuppliedText {
  /** Of the file; null where it was pasted. */
  readonly name: string | null;
  readonly text: string;
}

/** What came of comparing the dataset with texts that the reader gave. */
export interface ArticleCheck {
  /** By id of the source. */
  readonly texts: ReadonlyMap<string, SuppliedText>;
  /** When, UTC ms. */
  readonly checked: number;
  readonly summary: VerifySummary;
  /** Rows of the first statements that differ. */
  readonly differing: readonly number[];
  /** How many statements differ but appear elsewhere, character for character. */
  readonly moved: number;
}

interface CheckOptions {
  readonly texts: ArticleCheck['texts'];
  readonly hash: Hash;
  readonly now: number;
}

/** More statements that differ are counted, not listed. */
const maxListed = 50;
/** Characters that a page may hash to find passages that moved. */
export const searchBudget = 12_000_000;

/** Compares all of a dataset with the texts, in slices of time. */
export async function checkArticle(
  dataset: Dataset,
  { texts, hash, now }: CheckOptions,
): Promise<ArticleCheck> {
  const differing: number[] = [];
  let moved = 0;
  const run = runVerification(dataset, {
    texts: new Map(Array.from(texts, ([id, { text }]) => [id, text])),
    hash,
    budget: { left: searchBudget },
  });
  const summary = await runInSlices(run, ({ statement, outcome, movedTo }) => {
    if (statement === null || outcome !== 'differs') return;
    moved += Number(movedTo !== null);
    const row = dataset.statement.rowOf(statement.id);
    if (row !== undefined && differing.length < maxListed) differing.push(row);
  });
  return { texts, checked: now, summary, differing, moved };
}
