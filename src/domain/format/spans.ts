import type { Statement } from './schema';

/** A stretch of a source, in UTF-16 units, and the hash of its UTF-8 bytes. */
export interface CitedSpan {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** What stands between the parts of an utterance that its source interrupts. It is ours, not the source's. */
export const partsJoint = ' … ';

/** The spans of its source that a statement cites, in order; none where the source has no text. */
export function spansOf({ source }: Pick<Statement, 'source'>): readonly CitedSpan[] {
  const { start, end, sha256, parts } = source;
  if (parts) return parts;
  return start === undefined || end === undefined || sha256 === undefined
    ? []
    : [{ start, end, sha256 }];
}

/**
 * The spans of a statement, each with the words of its text that repeat it; what is ours between them is left
 * out. Only of a text that is as long as its spans, as the door has it of every verbatim one.
 */
export function piecesOf(
  statement: Pick<Statement, 'source' | 'text'>,
): readonly { readonly text: string; readonly span: CitedSpan }[] {
  let at = 0;
  return spansOf(statement).map((span) => {
    const text = statement.text.slice(at, at + span.end - span.start);
    at += text.length + partsJoint.length;
    return { text, span };
  });
}

/** Where in a statement's text its parts are joined: each place of our ellipsis. */
export function findJoints(
  statement: Pick<Statement, 'source' | 'text'>,
): readonly Readonly<Record<'start' | 'end', number>>[] {
  let at = 0;
  return piecesOf(statement)
    .slice(0, -1)
    .map(({ text }) => {
      const start = at + text.length + 1;
      at += text.length + partsJoint.length;
      return { start, end: start + 1 };
    });
}

/** Whether the text of a statement is its source's, character for character, and not our paraphrase. */
export function isVerbatim({ form }: Pick<Statement, 'form'>): boolean {
  return form !== 'reported';
}
