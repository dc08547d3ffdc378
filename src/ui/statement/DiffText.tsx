import type { DiffPiece } from '@/lib/word-diff';

interface DiffTextProps {
  readonly pieces: readonly DiffPiece[];
  /** Read aloud around a passage; the eye sees a line through it or below it. */
  readonly marks: Readonly<Record<'removed' | 'added' | 'end', string>>;
}

const looks = {
  removed: 'text-ink-2 line-through decoration-[1.5px]',
  added: 'font-semibold underline decoration-2 underline-offset-link [del+&]:ms-[0.25em]',
};

/** A text with what was removed and added in it, distinguished by line, weight and, for listeners, words. */
export function DiffText({ pieces, marks }: DiffTextProps) {
  return pieces.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Change = kind === 'removed' ? 'del' : 'ins';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Change key={index} className={looks[kind]}>
        <span className="sr-only"> {marks[kind]} </span>
        <span>{text}</span>
        <span className="sr-only"> {marks.end} </span>
      </Change>
    );
  });
}
