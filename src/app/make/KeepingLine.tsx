import { makeWords } from '@/words/make-en';
import type { Keeping } from './use-keeping';

interface KeepingLineProps {
  readonly keeping: Keeping;
  readonly isReading: boolean;
  readonly ready: number;
  readonly of: number;
}

const says = makeWords.keeping;

/** How far one has come, and where the work is. */
export function KeepingLine({ keeping, isReading, ready, of }: KeepingLineProps) {
  const { state, saved, changes } = keeping;
  const isRefused = state === 'refused';
  return (
    <p className="mb-4 flex flex-wrap gap-x-4 border-hair border-b pb-2 text-ink-2 text-sm">
      <b className="text-ink">{makeWords.left.ready(ready, of)}</b>
      {!isReading && (
        <span
          role={isRefused ? 'alert' : undefined}
          className={isRefused ? 'font-semibold text-ink' : ''}
        >
          {isRefused ? says.refused : says.kept(saved, state === 'waiting')}
        </span>
      )}
      {changes > 0 && <span>{says.changes(changes)}</span>}
    </p>
  );
}
