import type { Statement } from '@/domain/dataset-schema';

const most = 12;

/** A stroke for each statement, filled for a direct quote. Decoration: the number stands beside it. */
export function Tally({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <span className="tally" aria-hidden="true">
      {statements.slice(0, most).map(({ id, form }) => (
        <i key={id} className={form === 'reported' ? 'r' : undefined} />
      ))}
    </span>
  );
}
