import { lazy, Suspense } from 'react';
import type { VirtualRowsProps } from './VirtualRows';

/** Few datasets have long lists, so what draws them comes with those that do. */
const VirtualRows = lazy(async () => ({
  default: (await import('./VirtualRows')).VirtualRows,
}));

/** Until it has come, and where no script runs, this many rows. */
const first = 100;

/** A long list; see `VirtualRows`. */
export function LazyRows(props: VirtualRowsProps) {
  const { count, list, children } = props;
  const Tag = list.tag;
  const start = (
    <Tag id={list.id} className={list.className} aria-labelledby={list.labelledBy}>
      {Array.from({ length: Math.min(count, first) }, (_, index) =>
        children(index, { 'aria-posinset': index + 1, 'aria-setsize': count }),
      )}
    </Tag>
  );
  return (
    <Suspense fallback={start}>
      <VirtualRows {...props} />
    </Suspense>
  );
}
