import type { DiffPiece } from '@/domain/word-diff';
import { words } from '@/words/en';

/** A text with what was removed and added in it, told apart by line, weight and, to the ear, words. */
export function DiffText({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return pieces.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Change = kind === 'removed' ? 'del' : 'ins';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Change key={index}>
        <span className="sr"> {words.release.marks[kind]} </span>
        {text}
        <span className="sr"> {words.release.marks.end} </span>
      </Change>
    );
  });
}
