import type { Dataset } from '@/domain/model/dataset';
import type { Place } from '@/domain/verify/find-moved';
import { findUnseenChanges } from '@/domain/verify/judge-text';
import type { Hash, SourceTexts } from '@/domain/verify/verify';
import type { FoundResult, SourceSummary, VerifySummary } from '@/domain/verify/verify-run';
import { verifyWords } from '@/words/verify-en';

const { tool } = verifyWords.verify;

/** What was given: by source, its text and the file that holds it. */
export interface Given {
  readonly texts: SourceTexts;
  readonly files: ReadonlyMap<string, string>;
}

/** One record as `--json` names it. */
export function toJsonRecord({ id, source, spans, outcome, checks, ...rest }: FoundResult) {
  const form = rest.statement && { form: rest.statement.form };
  const [place, ...more] = spans.map(({ start, end }) => ({ start, end }));
  return {
    id,
    ...form,
    source,
    ...(more.length > 0 ? { parts: [place, ...more] } : place),
    result: outcome,
    checks: checks.map(({ kind, ok, message }) => ({ kind, ok, ...(!ok && { message }) })),
    ...(rest.movedTo && { hint: { standsAt: toHint(rest.movedTo) } }),
  };
}

/** One place by itself, as ever; a list of several. */
function toHint(places: readonly Place[]): Place | readonly Place[] | undefined {
  return places.length === 1 ? places[0] : places;
}

/** A source as `--json` names it: what is stated of it and what was found. */
export function toJsonSource(
  { result, kind }: SourceSummary,
  dataset: Dataset,
  { given, hash }: { readonly given: Given; readonly hash: Hash },
) {
  const { id } = result;
  const stated = dataset.source.get(id);
  const text = given.texts.get(id);
  return {
    id,
    file: given.files.get(id) ?? null,
    result: result.outcome,
    text: kind,
    length: { stated: stated?.length, found: text?.length ?? null },
    sha256: { stated: stated?.sha256, found: text === undefined ? null : hash(text) },
  };
}

/** What a person reads of a result that does not match, in one or two lines. */
export function describeResult({ id, checks, movedTo }: FoundResult): readonly string[] {
  const lines = checks.flatMap(({ kind, ok, message }) =>
    ok ? [] : [tool.failure(id, kind, message)],
  );
  return movedTo ? [...lines, tool.hint(movedTo)] : lines;
}

/** What a person reads of a source's text. */
export function describeSource(
  { result, kind }: SourceSummary,
  dataset: Dataset,
  { given, hash }: { readonly given: Given; readonly hash: Hash },
): readonly string[] {
  const { id } = result;
  const stated = dataset.source.get(id);
  const text = given.texts.get(id);
  if (!stated || stated.length === undefined || stated.sha256 === undefined) {
    return [tool.noText(id)];
  }
  if (kind === null || text === undefined) return [tool.notGiven(id)];
  const line = tool.texts[kind](id, given.files.get(id) ?? '');
  if (kind === 'same') return [line, tool.sameAs(stated.length, stated.sha256)];
  const unseen = findUnseenChanges(text, stated, hash);
  return [
    line,
    tool.length(text.length, stated.length),
    tool.hash(hash(text), stated.sha256),
    ...(hash(text) === stated.sha256 ? [tool.wrongLength(id, text.length)] : []),
    ...(unseen ? [tool.unseen(unseen.map((change) => verifyWords.verify.unseen[change]))] : []),
  ];
}

/** The counts, one line a kind, and the verdict. What there is none of is not counted. */
export function describeSummary(summary: VerifySummary): readonly string[] {
  const { checks, statements, evidence, withoutText } = summary;
  const left = statements.unchecked - withoutText + evidence.unchecked;
  const counted = [
    ['quote', tool.counts[left > 0 ? 'quotesAlone' : 'quotes']],
    ['passage', tool.counts.passages],
    ['evidence', tool.counts.evidence],
    ['fragment', tool.counts.fragments],
  ] as const;
  return [
    ...counted.flatMap(([kind, say]) =>
      checks[kind].of > 0 ? [say(checks[kind].ok, checks[kind].of)] : [],
    ),
    ...(left > 0 ? [tool.unchecked(left)] : []),
    ...(withoutText > 0 ? [tool.withoutText(withoutText)] : []),
    tool.verdict[verdictOf(summary)],
  ];
}

function verdictOf({ ok, isEmpty, withoutText }: VerifySummary): keyof typeof tool.verdict {
  if (isEmpty) return 'empty';
  if (!ok) return 'failed';
  return withoutText > 0 ? 'okInPart' : 'ok';
}
