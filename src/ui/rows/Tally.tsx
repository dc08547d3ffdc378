import type { Statement } from '@/domain/format/schema';
import { type Table, takeRows } from '@/lib/rows/table';

const most = 12;

interface TallyProps {
  readonly statement: Table<Statement>;
  readonly rows: Uint32Array;
}

/** A stroke for each statement, filled for a direct quote. Decoration: the number stands beside it. */
export function Tally({ statement, rows }: TallyProps) {
  return (
    <span className="tally" aria-hidden="true">
      {takeRows(statement, rows.subarray(0, most)).map(({ id, form }) => (
        <i key={id} className={form === 'reported' ? 'r' : undefined} />
      ))}
    </span>
  );
}
