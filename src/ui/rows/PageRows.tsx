import { PartMissing } from '@/ui/late/PartMissing';
import { preload } from '@/ui/late/preload';
import { usePaper } from '@/ui/use-paper';
import { words } from '@/words/en';
import { FirstRows } from './FirstRows';
import { LazyRows } from './LazyRows';
import { first, maxWhole } from './row-limits';
import type { VirtualRowsProps } from './VirtualRows';

type PageRowsProps = Omit<VirtualRowsProps, 'perPart' | 'target'>;

/** Where it does not come, the first rows stay. */
const wholeRows = preload<PageRowsProps>(
  async () => (await import('./WholeRows')).WholeRows,
  (onRetry, props) => (
    <>
      <PartMissing onRetry={onRetry} />
      <FirstRows {...props} max={first} />
    </>
  ),
);

/**
 * A long list of the page itself, which a reader prints and in which the browser finds words: up to 2,000
 * rows are there whole. Of more, those in sight are, and the first 2,000 are printed.
 */
export function PageRows(props: PageRowsProps) {
  const { count } = props;
  const isPaper = usePaper();
  if (count <= maxWhole) {
    const max = isPaper ? count : first;
    return <wholeRows.Part {...props} fallback={<FirstRows {...props} max={max} />} />;
  }
  return (
    <>
      {isPaper && (
        <>
          <p className="py-2">{words.print.cut(maxWhole, count)}</p>
          <FirstRows {...props} max={maxWhole} />
        </>
      )}
      <div hidden={isPaper}>
        <LazyRows {...props} />
      </div>
    </>
  );
}
