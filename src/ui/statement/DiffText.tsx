import type { DiffPiece } from '@/lib/word-diff';

interface DiffTextProps {
  readonly pieces: readonly DiffPiece[];
  /** Read aloud around a passage; the eye sees a line through it or below it. */
  readonly marks: Readonly<Record<'removed' | 'added' | 'end', string>>;
}

/** A text with what was removed and added in it, told apart by line, weight and, to the ear, words. */
export function DiffText({ pieces, marks }: DiffTextProps) {
  return pieces.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Change = kind === 'removed' ? 'del' : 'ins';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Change key={index}>
        <span className="sr-only"> {marks[kind]} </span>
        {text}
        <span className="sr-only"> {marks.end} </span>
      </Change>
    );
  });
}
