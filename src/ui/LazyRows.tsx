import { preload } from './preload';
import type { VirtualRowsProps } from './VirtualRows';

/** Few datasets have long lists, so what draws them comes with those that do. */
const rowsPart = preload(async () => (await import('./VirtualRows')).VirtualRows);

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
  return <rowsPart.Part {...props} fallback={start} />;
}
