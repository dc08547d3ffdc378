import {
  type CSSProperties,
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePaper } from '@/ui/use-paper';
import { type BoxPlace, bringIntoSight, placeIn, returnTo } from './box-place';
import { boxLook } from './parts-look';
import type { VirtualRowsProps } from './VirtualRows';

type WholeRowsProps = Omit<VirtualRowsProps, 'perPart' | 'target'>;

/** More than the tallest screen shows; a reader who filters waits for no others. */
const atOnce = 40;

/** Where lists were left, by name and length: with other rows in it a list is another. */
const kept = new Map<string, BoxPlace>();

/**
 * A long list that scrolls by itself and holds all of its rows, which the browser lays out as they come into
 * sight. The first are drawn at once, the others in pieces between what the reader does.
 */
export function WholeRows(props: WholeRowsProps) {
  const { count, estimate, list, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const name = props.keep === undefined ? null : `${props.keep} ${count}`;
  const [left] = useState(() => (name === null ? undefined : kept.get(name)));
  const isPaper = usePaper();
  const now = useMemo(() => ({ count, children }), [count, children]);
  const start = Math.min(count, atOnce + (left?.index ?? 0));
  const later = useDeferredValue(now, { count: start, children });
  const drawn = isPaper ? now : later;
  const row = useMemo(() => ({ style: inSightOnly(estimate) }), [estimate]);
  const rows = useMemo(
    () => Array.from({ length: drawn.count }, (_, index) => drawn.children(index, row)),
    [drawn, row],
  );
  useKeptPlace(box, name, left);
  useInSight(box, props.shown ?? -1);
  const Tag = list.tag;
  return (
    <div className={boxLook} ref={box}>
      <Tag
        id={list.id}
        role={list.tag === 'ol' ? 'list' : undefined}
        className={`relative ${list.className}`}
        aria-labelledby={list.labelledBy}
        tabIndex={list.id ? -1 : undefined}
      >
        {rows}
      </Tag>
    </div>
  );
}

/** As high as it was when it was in sight last; as the rule for paper has it, all of it is laid out there. */
function inSightOnly(estimate: number): CSSProperties {
  return { contentVisibility: 'auto', containIntrinsicSize: `auto ${estimate}px` };
}

type Box = RefObject<HTMLElement | null>;

/** Leaves the list where it was when it goes, and comes back to it. */
function useKeptPlace(box: Box, name: string | null, left: BoxPlace | undefined): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!left || !element) return;
    returnTo(element, left);
    // Once more when the rows above are as high as they are.
    const frame = requestAnimationFrame(() => returnTo(element, left));
    return () => cancelAnimationFrame(frame);
  }, [box, left]);
  useLayoutEffect(() => {
    const element = box.current;
    if (name === null || !element) return;
    return () => {
      // At its top no row is measured, which would lay out the page once more while it changes.
      if (element.scrollTop > 0) kept.set(name, placeIn(element));
      else kept.delete(name);
    };
  }, [box, name]);
}

/** Scrolls to a row that becomes the shown one; not when the list moves under it. */
function useInSight(box: Box, shown: number): void {
  const reached = useRef(-1);
  useEffect(() => {
    if (reached.current === shown || !box.current) return;
    if (shown < 0 || bringIntoSight(box.current, shown)) reached.current = shown;
  });
}
