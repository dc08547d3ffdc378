import type { DatasetFile, EventRecord, Source, Statement } from '@/domain/format/schema';
import { type CitedSpan, isVerbatim, partsJoint, piecesOf, spansOf } from '@/domain/format/spans';
import { verifyWords } from '@/words/verify-en';

const says = verifyWords.verify.problems;

/** One comparison of the dataset with the text it cites. */
export interface Check {
  /** Which record, such as `s05` or `khojaly-1992 evidence 2`. */
  readonly id: string;
  readonly kind: 'source-length' | 'source-hash' | 'quote' | 'passage' | 'evidence' | 'fragment';
  readonly ok: boolean;
  /** What is wrong and where; empty when all is well. */
  readonly message: string;
}

/** What was compared of one source, statement or piece of evidence. */
export interface RecordResult {
  readonly record: 'source' | 'statement' | 'evidence';
  /** As in `Check`. */
  readonly id: string;
  /** Id of the source, of the statement, or of the event that the evidence is for. */
  readonly owner: string;
  /** The source that it cites or is. */
  readonly source: string;
  /** None for a source, nor for a statement of one without a text; several for one that is interrupted. */
  readonly spans: readonly CitedSpan[];
  /** Null for a source and for evidence. */
  readonly statement: Statement | null;
  /** Unchecked: the text of its source was not given, so what could be compared proves little. */
  readonly outcome: 'matches' | 'differs' | 'unchecked';
  readonly checks: readonly Check[];
}

/** Hexadecimal SHA-256 of a text's UTF-8 bytes. */
export type Hash = (text: string) => string;

/** Texts that were given, by id of their source. */
export type SourceTexts = ReadonlyMap<string, string>;

/** What can be verified: a dataset's file, or one that is gone through record by record. */
export interface Verifiable extends Pick<DatasetFile, 'sources'> {
  readonly events: Iterable<EventRecord>;
  readonly statements: Iterable<Statement>;
}

/**
 * Compares every quote, span and fragment with its source, character for character. A source whose
 * text is not given leaves only the quotes to check, each against its own stated hash. Record by
 * record, so that a dataset of any size can be gone through.
 */
export function* verifyRecords(
  dataset: Verifiable,
  texts: SourceTexts,
  hash: Hash,
): Generator<RecordResult> {
  for (const source of dataset.sources) {
    yield verifySource(source, texts.get(source.id), hash);
  }
  for (const event of dataset.events) {
    for (let index = 0; index < event.evidence.length; index += 1) {
      yield verifyEvidence(event, index, { texts, hash });
    }
  }
  for (const statement of dataset.statements) {
    yield verifyStatement(statement, texts.get(statement.source.id), hash);
  }
}

/** What is compared, before it is. */
type Cited = Omit<RecordResult, 'outcome' | 'checks'>;

function toResult(head: Cited, isGiven: boolean, checks: readonly Check[]): RecordResult {
  const failed = checks.some(({ ok }) => !ok);
  const unfailed = isGiven ? 'matches' : 'unchecked';
  return { ...head, outcome: failed ? 'differs' : unfailed, checks };
}

function toCheck(id: string, kind: Check['kind'], message: string): Check {
  return { id, kind, ok: message === '', message };
}

function verifySource(source: Source, text: string | undefined, hash: Hash): RecordResult {
  const { id, length, sha256 } = source;
  const head: Cited = {
    record: 'source',
    id,
    owner: id,
    source: id,
    spans: [],
    statement: null,
  };
  if (text === undefined || length === undefined) return toResult(head, false, []);
  const sameLength = text.length === length;
  // Half a character has no UTF-8 of its own, so its hash would be that of another text.
  const sameHash = hash(text) === sha256 && !halfCharacter.test(text);
  return toResult(head, true, [
    toCheck(id, 'source-length', sameLength ? '' : says.length(text.length, length)),
    toCheck(id, 'source-hash', sameHash ? '' : says.hash),
  ]);
}

const halfCharacter = /\p{Surrogate}/u;

function verifyEvidence(
  { id: event, evidence }: EventRecord,
  index: number,
  { texts, hash }: { readonly texts: SourceTexts; readonly hash: Hash },
): RecordResult {
  const span = evidence[index];
  if (span === undefined) throw new RangeError(`${event} has no evidence ${index}`);
  const id = evidenceId(event, index);
  const head: Cited = {
    record: 'evidence',
    id,
    owner: event,
    source: span.source,
    spans: [span],
    statement: null,
  };
  const text = texts.get(span.source);
  if (text === undefined) return toResult(head, false, []);
  return toResult(head, true, [toCheck(id, 'evidence', compareSpan(text, span, hash))]);
}

/** How a piece of an event's evidence is called; `index` counts from 0. */
export function evidenceId(event: string, index: number): string {
  return `${event} evidence ${index + 1}`;
}

/** Compares one statement with the text it is taken from, if that is given. */
export function verifyStatement(
  statement: Statement,
  sourceText: string | undefined,
  hash: Hash,
): RecordResult {
  const { id, source } = statement;
  const spans = spansOf(statement);
  const checks: Check[] = [];
  const head: Cited = {
    record: 'statement',
    id,
    owner: id,
    source: source.id,
    spans,
    statement,
  };
  if (spans.length === 0) return toResult(head, false, []);
  if (isVerbatim(statement)) {
    checks.push(toCheck(id, 'quote', compareQuote(statement, sourceText, hash)));
  }
  if (sourceText === undefined) return toResult(head, false, checks);
  for (const [index, span] of spans.entries()) {
    const part = spans.length > 1 ? partId(id, index) : id;
    checks.push(toCheck(part, 'passage', compareSpan(sourceText, span, hash)));
  }
  if (source.fragment !== undefined) {
    checks.push(toCheck(id, 'fragment', judgeFragment(source.fragment, sourceText, spans)));
  }
  return toResult(head, true, checks);
}

/** How a part of an interrupted statement is called; `index` counts from 0. */
function partId(statement: string, index: number): string {
  return `${statement} part ${index + 1}`;
}

/** Part by part; between them is what we put there, and nothing else. */
function compareQuote(statement: Statement, sourceText: string | undefined, hash: Hash): string {
  const pieces = piecesOf(statement);
  if (sourceText !== undefined) {
    const slices = pieces.map(({ span }) => sourceText.slice(span.start, span.end));
    const printed = slices.join(partsJoint);
    if (statement.text !== printed) return describeDifference(statement.text, printed);
  }
  const isJoined = statement.text === pieces.map(({ text }) => text).join(partsJoint);
  const isSame = isJoined && pieces.every(({ text, span }) => hash(text) === span.sha256);
  return isSame ? '' : says.quoteHash;
}

function compareSpan(text: string, { start, end, sha256 }: CitedSpan, hash: Hash): string {
  if (start >= end || end > text.length) return says.spanOutside(start, end, text.length);
  const slice = text.slice(start, end);
  const same = hash(slice) === sha256 && !halfCharacter.test(slice);
  return same ? '' : says.spanHash(start, end);
}

function judgeFragment(fragment: string, text: string, spans: readonly CitedSpan[]): string {
  const length = fragment.split(/\s+/).length;
  if (fragment.trim() !== fragment || length < 3 || length > 8) return says.fragmentLength(length);
  const at = text.indexOf(fragment);
  if (at < 0) return says.fragmentMissing;
  if (text.indexOf(fragment, at + 1) >= 0) return says.fragmentTwice;
  const after = at + fragment.length;
  const isInside = spans.some(({ start, end }) => at >= start && after <= end);
  if (!isInside) return says.fragmentOutside;
  return cutsWord(text, at) || cutsWord(text, after) ? says.fragmentCut : '';
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function describeDifference(quote: string, slice: string): string {
  let at = 0;
  while (at < quote.length && quote[at] === slice[at]) at += 1;
  return says.differs(at, show(quote, at), show(slice, at));
}

function show(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return says.end;
  const code = point.toString(16).toUpperCase().padStart(4, '0');
  return `"${String.fromCodePoint(point)}" (U+${code})`;
}
