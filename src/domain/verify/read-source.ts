import type { EventRecord, Statement } from '@/domain/format/schema';
import { isVerbatim } from '@/domain/format/spans';
import type { Dataset } from '@/domain/model/dataset';
import type { Place } from './find-moved';
import { cutSegments, type Segment } from './source-segments';
import { evidenceId } from './verify';
import type { FoundResult } from './verify-run';

/** A passage of a text, and what was taken from it. */
export type Passage = Place & {
  /** It appears elsewhere than the dataset says. */
  readonly isMoved: boolean;
} & (
    | { readonly kind: 'statement'; readonly statement: Statement; readonly number: number }
    | {
        readonly kind: 'evidence';
        readonly event: EventRecord;
        readonly evidence: EventRecord['evidence'][number];
      }
  );

/** A text with all that was taken from it. */
export interface ReadSource {
  /** In order of where they are; a statement before evidence inside it. */
  readonly passages: readonly Passage[];
  /** One list of segments for each paragraph. */
  readonly paragraphs: readonly (readonly Segment[])[];
  /** Numbers of the statements that do not appear in the text. */
  readonly missing: readonly number[];
  /** How many characters are under some passage. */
  readonly marked: number;
  /** Passages that are not marked because there are too many. */
  readonly left: number;
}

/** More would be too much to read, and to draw. */
const maxPassages = 2000;

/** Lays what was found of a source over its text. Only what is in it, character for character, is marked. */
export function readSource(
  dataset: Dataset,
  text: string,
  results: readonly FoundResult[],
): ReadSource {
  const all = results.flatMap((result) => toPassages(dataset, result));
  const passages = all.slice(0, maxPassages).sort(compare);
  const segments = cutSegments(text.length, passages, findBreaks(text));
  return {
    passages,
    paragraphs: toParagraphs(text, segments),
    missing: results.flatMap(({ statement, outcome, movedTo }) =>
      statement && outcome === 'differs' && movedTo === null
        ? [(dataset.statement.rowOf(statement.id) ?? -1) + 1]
        : [],
    ),
    marked: segments.reduce(
      (sum, { start, end, over }) => sum + (over.length > 0 ? end - start : 0),
      0,
    ),
    left: Math.max(all.length - maxPassages, 0),
  };
}

function compare(a: Passage, b: Passage): number {
  const isLater = Number(a.kind === 'evidence') - Number(b.kind === 'evidence');
  return a.start - b.start || isLater || b.end - a.end;
}

/** Each part of an interrupted statement is a passage. */
function toPassages(dataset: Dataset, result: FoundResult): readonly Passage[] {
  const { id, owner, spans, outcome, movedTo, statement } = result;
  const places = outcome === 'matches' ? spans : (movedTo ?? []);
  const heads = places.map(({ start, end }) => ({ start, end, isMoved: movedTo !== null }));
  if (statement) {
    const number = (dataset.statement.rowOf(statement.id) ?? -1) + 1;
    return heads.map((head) => ({ ...head, kind: 'statement', statement, number }));
  }
  const event = dataset.event.get(owner);
  const evidence = event?.evidence.find((_, index) => id === evidenceId(owner, index));
  if (!event || !evidence) return [];
  return heads.map((head) => ({ ...head, kind: 'evidence', event, evidence }));
}

/** Where a line begins. */
function findBreaks(text: string): readonly number[] {
  return Array.from(text.matchAll(/\n+/g), ({ index, 0: found }) => index + found.length);
}

function toParagraphs(text: string, segments: readonly Segment[]): ReadSource['paragraphs'] {
  const paragraphs: Segment[][] = [];
  let isNew = true;
  for (const segment of segments) {
    if (isNew) paragraphs.push([]);
    paragraphs.at(-1)?.push(segment);
    isNew = text[segment.end - 1] === '\n' && text[segment.end] !== '\n';
  }
  return paragraphs;
}

/** Whose words a segment is: a speaker's, the agency's of a speaker or its own, or nobody's of ours. */
export type Voice = 'quote' | 'reported' | 'agency' | 'plain';

/** A quote inside a reported passage is the speaker's; evidence outside every statement the agency's. */
export function voiceOf(over: readonly Passage[]): Voice {
  const statements = over.flatMap((each) => (each.kind === 'statement' ? [each.statement] : []));
  if (statements.some(isVerbatim)) return 'quote';
  if (statements.length > 0) return 'reported';
  return over.length > 0 ? 'agency' : 'plain';
}

/** Whether two places are the same. */
export function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}
