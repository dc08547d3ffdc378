import type { Source } from '@/domain/format/schema';
import type { Hash, RecordResult } from './verify';

/**
 * What a text that was given for a source is. Same: its length and hash are those stated. Changed: at
 * least one quote or passage of the dataset is in it. Other: none does, so it is a wrong file.
 */
export type TextKind = 'same' | 'changed' | 'other';

/** Shorter evidence, such as a date, may appear in any text on the same subject. */
const conclusiveLength = 40;

/** Whether a passage of the dataset that appears in a text, at its offsets or not, shows whose text it is. */
export function isConclusive({ record, spans }: RecordResult): boolean {
  const isLong = spans.some(({ start, end }) => end - start >= conclusiveLength);
  return spans.length > 0 && (record === 'statement' || isLong);
}

/** Judges the text of a source by how many conclusive passages appear in it. */
export function judgeText(source: RecordResult, found: number): TextKind {
  if (source.outcome === 'matches') return 'same';
  return found > 0 ? 'changed' : 'other';
}

/** A change that programs make to a text file and no eye sees. */
export type UnseenChange =
  | 'byte-order-mark'
  | 'line-ends'
  | 'line-break-at-end'
  | 'space-at-start'
  | 'normalisation';

/** How each change is undone. */
const undo: readonly (readonly [UnseenChange, (text: string) => string])[] = [
  ['byte-order-mark', (text) => text.replace(/^\ufeff/, '')],
  ['line-ends', (text) => text.replace(/\r\n?/g, '\n')],
  ['line-break-at-end', (text) => text.replace(/\n+$/, '')],
  ['normalisation', (text) => text.normalize('NFC')],
  ['space-at-start', (text) => ` ${text}`],
];

/**
 * The unseen changes that, undone, make a text the one that was hashed; null where they do not. It
 * still is another text, and this says how to get the right one.
 */
export function findUnseenChanges(
  text: string,
  { sha256 }: Pick<Source, 'sha256'>,
  hash: Hash,
): readonly UnseenChange[] | null {
  const isRight = (candidate: string) => hash(candidate) === sha256;
  // It is that text to the byte: then it is not the text that is wrong.
  if (isRight(text)) return null;
  for (const [name, restore] of undo) if (isRight(restore(text))) return [name];
  let [restored, names] = [text, [] as readonly UnseenChange[]];
  for (const [name, restore] of undo) {
    const next = restore(restored);
    if (next !== restored) names = [...names, name];
    restored = next;
    if (isRight(restored)) return names;
  }
  return null;
}
