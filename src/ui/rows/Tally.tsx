import type { Statement } from '@/domain/format/schema';
import { type Table, takeRows } from '@/lib/rows/table';

const max = 12;

interface TallyProps {
  readonly statement: Table<Statement>;
  readonly rows: Uint32Array;
}

const strokes: Readonly<Record<Statement['form'], string>> = {
  'direct-quote': 'w-1 bg-mark',
  spoken: 'w-1 bg-mark',
  reported: 'w-1.25 border border-mark border-dashed',
};

/** A stroke for each statement, filled for a direct quote. Decoration: the number is beside it. */
export function Tally({ statement, rows }: TallyProps) {
  return (
    <span className="tally inline-flex gap-[2px] forced-color-adjust-none" aria-hidden="true">
      {takeRows(statement, rows.subarray(0, max)).map(({ id, form }) => (
        <i key={id} className={`h-2.75 ${strokes[form]}`} />
      ))}
    </span>
  );
}
