import type { VirtualRowsProps } from './VirtualRows';

interface FirstRowsProps extends Pick<VirtualRowsProps, 'count' | 'list' | 'children'> {
  readonly max: number;
}

/** A long list as far as it needs nothing else: its first rows, each of which says its place among all. */
export function FirstRows({ count, list, children, max }: FirstRowsProps) {
  const Tag = list.tag;
  return (
    <Tag
      id={list.id}
      role={list.tag === 'ol' ? 'list' : undefined}
      className={list.className}
      aria-labelledby={list.labelledBy}
    >
      {Array.from({ length: Math.min(count, max) }, (_, index) =>
        children(index, { 'aria-posinset': index + 1, 'aria-setsize': count }),
      )}
    </Tag>
  );
}
