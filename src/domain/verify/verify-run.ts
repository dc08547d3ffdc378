import type { Dataset } from '@/domain/model/dataset';
import { iterate } from '@/lib/rows/table';
import { findMoved, type Place, type SearchBudget } from './find-moved';
import { isConclusive, judgeText, type TextKind } from './judge-text';
import {
  type Check,
  type Hash,
  type RecordResult,
  type SourceTexts,
  verifyRecords,
} from './verify';

/** A result, and where passages that are not at their offsets are instead, span by span. */
export interface FoundResult extends RecordResult {
  readonly movedTo: readonly Place[] | null;
}

/** How many records have each outcome. */
type Tally = Record<RecordResult['outcome'], number>;

/** What a whole verification came to. */
export interface VerifySummary {
  /** Every text that there is was given, and everything in it matches. */
  readonly ok: boolean;
  /** No source has a text, so that nothing can be compared. */
  readonly isEmpty: boolean;
  /** Statements whose source has no text. */
  readonly withoutText: number;
  readonly statements: Tally;
  readonly evidence: Tally;
  /** Comparisons that hold, out of how many were made. */
  readonly checks: Readonly<Record<Check['kind'], { readonly ok: number; readonly of: number }>>;
  readonly sources: readonly SourceSummary[];
}

export interface SourceSummary {
  readonly result: RecordResult;
  /** Null where no text was given. */
  readonly kind: TextKind | null;
}

export interface RunOptions {
  readonly texts: SourceTexts;
  readonly hash: Hash;
  readonly budget: SearchBudget;
}

/** Verifies a dataset record by record, and at the end returns the sum of it. */
export function* runVerification(
  dataset: Dataset,
  { texts, hash, budget }: RunOptions,
): Generator<FoundResult, VerifySummary> {
  const sum = startSum(dataset);
  const verifiable = {
    sources: dataset.file.sources,
    events: iterate(dataset.event),
    statements: iterate(dataset.statement),
  };
  for (const result of verifyRecords(verifiable, texts, hash)) {
    const text = texts.get(result.source);
    const isSought = text !== undefined && result.outcome === 'differs';
    const movedTo = isSought ? findMoved(result, text, { hash, budget }) : null;
    const found = { ...result, movedTo };
    addResult(sum, found);
    yield found;
  }
  return finishSum(sum);
}

function startSum({ file: { sources } }: Dataset) {
  const none = () => ({ matches: 0, differs: 0, unchecked: 0 });
  const count = () => ({ ok: 0, of: 0 });
  return {
    statements: none(),
    evidence: none(),
    checks: {
      'source-length': count(),
      'source-hash': count(),
      quote: count(),
      passage: count(),
      evidence: count(),
      fragment: count(),
    },
    sources: [] as RecordResult[],
    withText: new Set(sources.filter((each) => each.sha256).map(({ id }) => id)),
    withoutText: 0,
    /** By source: how many conclusive passages appear in its text. */
    telling: new Map<string, number>(),
  };
}

function addResult(sum: ReturnType<typeof startSum>, result: FoundResult): void {
  for (const { kind, ok } of result.checks) {
    sum.checks[kind].of += 1;
    sum.checks[kind].ok += Number(ok);
  }
  if (result.record === 'source') {
    sum.sources.push(result);
    return;
  }
  if (!sum.withText.has(result.source)) sum.withoutText += 1;
  sum[result.record === 'statement' ? 'statements' : 'evidence'][result.outcome] += 1;
  const stands = result.outcome === 'matches' || result.movedTo !== null;
  if (stands && isConclusive(result)) {
    sum.telling.set(result.source, (sum.telling.get(result.source) ?? 0) + 1);
  }
}

function finishSum(sum: ReturnType<typeof startSum>): VerifySummary {
  const { statements, evidence, checks, telling, withText, withoutText } = sum;
  const sources = sum.sources.map((result) => ({
    result,
    kind: result.checks.length === 0 ? null : judgeText(result, telling.get(result.id) ?? 0),
  }));
  const isEmpty = withText.size === 0;
  // Evidence is always of a source with a text.
  const missed = statements.unchecked - withoutText + evidence.unchecked;
  const ok =
    !(isEmpty && sources.length + statements.unchecked > 0) &&
    missed + statements.differs + evidence.differs === 0 &&
    sum.sources.every(({ id, outcome }) => outcome === 'matches' || !withText.has(id));
  return { ok, isEmpty, withoutText, statements, evidence, checks, sources };
}
