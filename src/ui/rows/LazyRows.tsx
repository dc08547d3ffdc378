import { preload } from '@/ui/late/preload';
import { words } from '@/words/en';
import { FirstRows } from './FirstRows';
import { partsLook } from './parts-look';
import { first } from './row-limits';
import type { VirtualRowsProps } from './VirtualRows';

/** Few datasets have long lists, so what draws them comes with those that do. */
const virtualRows = preload(async () => (await import('./VirtualRows')).VirtualRows);

/**
 * More rows than this are announced in parts: browsers draw no element higher than some 17 million px, and
 * the height of each row is worked out anew with every filter.
 */
const perPart = 10_000;

/** A long list; see `VirtualRows`. */
export function LazyRows(props: Omit<VirtualRowsProps, 'perPart'>) {
  const { count } = props;
  // The room of the words that come with the parts, so that no row moves then.
  const room = (
    <p className={`${partsLook} invisible`} aria-hidden="true">
      <span>{words.rows.shown(1, perPart, count)}</span>
      <span>{words.rows.before}</span>
      <span>{words.rows.after}</span>
    </p>
  );
  const start = (
    <>
      {count > perPart && room}
      <FirstRows {...props} max={first} />
    </>
  );
  return <virtualRows.Part {...props} perPart={perPart} fallback={start} />;
}
