import { Button } from '@/ui/fields/Button';
import { openWords } from '@/words/open-en';

const words = openWords.reading;

interface ReadingLineProps {
  readonly says: string;
  /** So many files are done, of so many. */
  readonly at: number;
  readonly of: number;
  readonly onCancel: () => void;
}

/** How far the reading of files is, once it takes a while. */
export function ReadingLine({ says, at, of, onCancel }: ReadingLineProps) {
  const known = of > 1 ? { value: at, max: of } : {};
  return (
    <div className="mb-5 flex animate-appear flex-wrap items-center gap-x-4 gap-y-2 border-accent border-s-4 ps-3">
      <p className="wrap-anywhere font-semibold">{says}</p>
      {of > 1 && <p className="text-ink-2">{words.of(at + 1, of)}</p>}
      <progress className="w-48 max-w-full accent-accent" aria-label={says} {...known} />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
