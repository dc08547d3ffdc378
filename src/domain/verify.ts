import type { DatasetFile, Source, Statement } from './dataset-schema';

/** One comparison of the dataset with the text it cites. */
export interface Check {
  /** Which record, such as `s05` or `khojaly-1992 evidence 2`. */
  readonly id: string;
  readonly kind: 'source-length' | 'source-hash' | 'quote' | 'passage' | 'evidence' | 'fragment';
  readonly ok: boolean;
  /** What is wrong and where; empty when all is well. */
  readonly message: string;
}

type Hash = (text: string) => string;
type Span = { readonly start: number; readonly end: number; readonly sha256: string };

/**
 * Compares every quote, span and fragment with its source, character for character. A source whose
 * text is not given leaves only the quotes to check, each against its own stated hash.
 */
export function verifyDataset(
  dataset: DatasetFile,
  sourceTexts: ReadonlyMap<string, string>,
  hash: Hash,
): readonly Check[] {
  return [
    ...dataset.sources.flatMap((source) => checkSource(source, sourceTexts.get(source.id), hash)),
    ...dataset.events.flatMap((event) =>
      event.evidence.flatMap((span, index) => {
        const text = sourceTexts.get(span.source);
        if (text === undefined) return [];
        const id = `${event.id} evidence ${index + 1}`;
        return [toCheck(id, 'evidence', compareSpan(text, span, hash))];
      }),
    ),
    ...dataset.statements.flatMap((statement) =>
      checkStatement(statement, sourceTexts.get(statement.source.id), hash),
    ),
  ];
}

function toCheck(id: string, kind: Check['kind'], message: string): Check {
  return { id, kind, ok: message === '', message };
}

function checkSource(source: Source, text: string | undefined, hash: Hash): readonly Check[] {
  if (text === undefined) return [];
  const { id, length, sha256 } = source;
  const sameLength = text.length === length;
  const sameHash = hash(text) === sha256;
  return [
    toCheck(id, 'source-length', sameLength ? '' : `has ${text.length} characters, not ${length}`),
    toCheck(id, 'source-hash', sameHash ? '' : 'is not the text that was hashed'),
  ];
}

function checkStatement(
  { id, form, text, source }: Statement,
  sourceText: string | undefined,
  hash: Hash,
): readonly Check[] {
  const checks: Check[] = [];
  if (form === 'direct-quote') {
    const slice = sourceText?.slice(source.start, source.end);
    checks.push(toCheck(id, 'quote', compareQuote(text, slice, hash(text) === source.sha256)));
  }
  if (sourceText === undefined) return checks;
  checks.push(toCheck(id, 'passage', compareSpan(sourceText, source, hash)));
  if (source.fragment !== undefined) {
    checks.push(toCheck(id, 'fragment', judgeFragment(source.fragment, sourceText, source)));
  }
  return checks;
}

function compareQuote(quote: string, slice: string | undefined, sameHash: boolean): string {
  if (slice !== undefined && quote !== slice) return describeDifference(quote, slice);
  return sameHash ? '' : 'the quote does not have the hash that is stated for it';
}

function compareSpan(text: string, { start, end, sha256 }: Span, hash: Hash): string {
  if (start >= end || end > text.length) {
    return `the span ${start}–${end} does not lie in the source's ${text.length} characters`;
  }
  return hash(text.slice(start, end)) === sha256
    ? ''
    : `the source's characters ${start}–${end} do not have the hash that is stated for them`;
}

function judgeFragment(fragment: string, text: string, { start, end }: Span): string {
  const length = fragment.split(/\s+/).length;
  if (fragment.trim() !== fragment || length < 3 || length > 8) {
    return `the fragment must be 3 to 8 words, and it is ${length}`;
  }
  const at = text.indexOf(fragment);
  if (at < 0) return 'the fragment is not in the source';
  if (text.indexOf(fragment, at + 1) >= 0) return 'the fragment is in the source more than once';
  const after = at + fragment.length;
  if (at < start || after > end) return 'the fragment lies outside its passage';
  return cutsWord(text, at) || cutsWord(text, after) ? 'the fragment begins or ends in a word' : '';
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function describeDifference(quote: string, slice: string): string {
  let at = 0;
  while (at < quote.length && quote[at] === slice[at]) at += 1;
  return `differs from character ${at} on: ${show(quote, at)} here, ${show(slice, at)} in the source`;
}

function show(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the end';
  const code = point.toString(16).toUpperCase().padStart(4, '0');
  return `"${String.fromCodePoint(point)}" (U+${code})`;
}
