import { partsJoint } from '@/domain/format/spans';
import { doctorWords } from '@/words/doctor-en';
import type { Filling } from './context';
import { type Fields, fieldOf, isFields, placeOf, textOf } from './draft';
import { findWords, type SourceText } from './find-words';
import { isFragment, pickFragment } from './pick-fragment';

/** A span of a source, and its words. */
export interface Cited {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly words: string;
}

interface Passage {
  /** What gives `words` and perhaps `before`. */
  readonly fields: Fields;
  /** Of the record, for the place of a finding. */
  readonly field: string;
  readonly source: SourceText;
}

/** Finds the words of one passage in its text; null where they are not there once, which is told of. */
export function cite({ fields, field, source }: Passage, filling: Filling): Cited | null {
  const { record, context } = filling;
  const words = fieldOf(fields, 'words');
  const place = placeOf(record, `${field}.words`);
  if (typeof words !== 'string' || words.trim() === '') return citeOffsets(fields, source, filling);
  const found = findWords(source, words, textOf(fields, 'before'));
  if (found.kind === 'found') return toCited(found, source, filling);
  const code = found.kind === 'none' ? 'words-missing' : 'words-twice';
  context.ledger.tell(code, { place, value: words, detail: found.detail, record: record.key });
  return null;
}

/** A dataset's own offsets, where no words are given. */
function citeOffsets(fields: Fields, source: SourceText, filling: Filling): Cited | null {
  const [start, end] = [fieldOf(fields, 'start'), fieldOf(fields, 'end')];
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const isInside = start >= 0 && start < end && end <= source.text.length;
  return isInside && Number.isInteger(start + end)
    ? toCited({ start, end }, source, filling)
    : null;
}

function toCited(
  { start, end }: { readonly start: number; readonly end: number },
  { text }: SourceText,
  { context }: Filling,
): Cited {
  const words = text.slice(start, end);
  return { start, end, sha256: context.hash(words), words };
}

/** Where a statement's words are in its source, as the format has it, and those words. */
export interface Citation {
  readonly source: Fields;
  readonly words: string;
}

/** The passages of a statement, one or several; null where one of them is not found. */
export function citeStatement(
  given: Fields,
  source: SourceText,
  filling: Filling,
): Citation | null {
  const passages = passagesOf(given);
  const cited = passages.map((fields) => cite({ fields, field: 'source', source }, filling));
  const found = cited.flatMap((each) => each ?? []);
  const [first] = found;
  if (!first || found.length < cited.length) return null;
  const spans = found.map(({ start, end, sha256 }) => ({ start, end, sha256 }));
  const fragment = chooseFragment(given, { source, spans }, filling);
  return {
    source: {
      ...(spans.length > 1 ? { parts: spans } : spans[0]),
      ...(fragment !== null && { fragment }),
    },
    words: found.map(({ words }) => words).join(partsJoint),
  };
}

/** Of `parts`, of several `words`, or of one. */
function passagesOf(given: Fields): readonly Fields[] {
  const [parts, words] = [fieldOf(given, 'parts'), fieldOf(given, 'words')];
  if (Array.isArray(parts)) return parts.map((part: unknown) => (isFields(part) ? part : {}));
  if (!Array.isArray(words)) return [given];
  return words.map((each: unknown) => ({ words: each }));
}

function chooseFragment(
  given: Fields,
  { source, spans }: { readonly source: SourceText; readonly spans: readonly Cited0[] },
  { record, context }: Filling,
): string | null {
  const wanted = textOf(given, 'fragment');
  if (wanted !== null && isFragment(wanted, source.text, spans)) return wanted;
  source.fragmentsLeft -= source.text.length * 4;
  const picked = source.fragmentsLeft < 0 ? null : pickFragment(source.text, spans);
  if (wanted !== null) {
    const place = placeOf(record, 'source.fragment');
    const detail = picked === null ? undefined : doctorWords.dates.became(`“${picked}”`);
    context.ledger.tell('fragment-changed', { place, value: wanted, detail });
  }
  return picked;
}

type Cited0 = Pick<Cited, 'start' | 'end'>;
