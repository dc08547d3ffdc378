import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { LinkButton } from '@/ui/fields/LinkButton';
import { words } from '@/words/en';
import { boxLook, partsLook } from './parts-look';
import { maxWhole } from './row-limits';

/** What a row must carry: its place for assistive technology where not all are there, and how it is measured. */
export interface VirtualRowProps {
  readonly ref?: (node: HTMLElement | null) => void;
  readonly style?: CSSProperties;
  readonly 'data-index'?: number;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

export interface VirtualRowsProps {
  readonly count: number;
  /** More rows than this are announced in parts. */
  readonly perPart: number;
  /** Height of a row, before it is measured; px. */
  readonly estimate: number;
  /** A row to scroll into view and to focus; a new object repeats the request. */
  readonly target?: { readonly index: number } | null;
  /** Names the place in the list, which is kept when the list goes and comes again. */
  readonly keep?: string;
  /** A row that comes into sight when it becomes another one; −1 for none. */
  readonly shown?: number;
  /** The element that holds the rows, and scrolls. */
  readonly list: {
    readonly tag: 'ol' | 'div';
    readonly id?: string;
    readonly className: string;
    readonly labelledBy?: string;
  };
  readonly children: (index: number, row: VirtualRowProps) => ReactNode;
}

interface Chosen {
  readonly part: number;
  readonly target: VirtualRowsProps['target'];
  readonly shown: number;
}

/** A long list that scrolls by itself and holds only the rows in sight, in parts if it is very long. */
export function VirtualRows(props: VirtualRowsProps) {
  const { count, perPart, target, shown = -1 } = props;
  const [chosen, setChosen] = useState<Chosen>({ part: 0, target: null, shown: -1 });
  if (target && chosen.target !== target) {
    setChosen({ part: Math.floor(target.index / perPart), target, shown });
  } else if (chosen.shown !== shown) {
    setChosen({ ...chosen, shown, ...(shown >= 0 && { part: Math.floor(shown / perPart) }) });
  }
  const reached = useRef<VirtualRowsProps['target']>(null);
  const parts = Math.max(1, Math.ceil(count / perPart));
  const part = Math.min(chosen.part, parts - 1);
  const show = (next: number) => setChosen({ ...chosen, part: next });
  const from = part * perPart;
  const to = Math.min(count, from + perPart);
  return (
    <>
      {parts > 1 && (
        <p className={partsLook}>
          <span>{words.rows.shown(from + 1, to, count)}</span>
          <LinkButton disabled={part === 0} onClick={() => show(part - 1)}>
            {words.rows.before}
          </LinkButton>
          <LinkButton disabled={part === parts - 1} onClick={() => show(part + 1)}>
            {words.rows.after}
          </LinkButton>
        </p>
      )}
      <Rows key={part} {...props} from={from} to={to} reached={reached} />
      {count > maxWhole && (
        <p className="in-[dialog]:hidden py-2 text-fine text-ink-2">{words.rows.onlyInSight}</p>
      )}
    </>
  );
}

interface RowsProps extends VirtualRowsProps {
  /** Rows [from, to) of all. */
  readonly from: number;
  readonly to: number;
  /** The target that was brought into view last. */
  readonly reached: RefObject<VirtualRowsProps['target']>;
}

interface KeptPlace {
  readonly offset: number;
  /** Heights as measured, without which the same offset is at another row. */
  readonly sizes: Virtualizer<HTMLDivElement, Element>['measurementsCache'];
}

/** Where lists were left, by name and length: with other rows in it a list is another. */
const kept = new Map<string, KeptPlace>();

function Rows(props: RowsProps) {
  const { count, from, to, estimate, target, shown = -1, reached, list, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  const name = props.keep === undefined ? null : `${props.keep} ${from} ${count}`;
  const left = name === null ? undefined : kept.get(name);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: to - from,
    ...(left && { initialOffset: left.offset, initialMeasurementsCache: left.sizes }),
    estimateSize: () => estimate,
    getScrollElement: () => scroller.current,
    overscan: 6,
    // The row that holds the focus stays, however far away the list is scrolled.
    rangeExtractor: (range) => withRow(range, focused.current),
  });
  const items = virtualizer.getVirtualItems();
  const asked = target ? target.index - from : -1;
  useEffect(() => {
    if (!target || reached.current === target) return;
    const row = scroller.current?.querySelector(`[data-index="${asked}"]`);
    if (!row) return virtualizer.scrollToIndex(asked, { align: 'start' });
    reached.current = target;
    row.querySelector<HTMLElement>('a, button, input')?.focus();
  });
  // Not when the list moves under a selection that stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    const row = shown - from;
    const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
    if (shown < from || shown >= to || (row > startIndex && row < endIndex)) return;
    virtualizer.scrollToIndex(row, { align: 'start' });
  }, [shown]);
  useEffect(() => {
    if (name === null) return;
    return () => {
      const { scrollOffset, measurementsCache } = virtualizer;
      kept.set(name, { offset: scrollOffset ?? 0, sizes: measurementsCache });
    };
  }, [name, virtualizer]);
  const Tag = list.tag;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears which row has the focus.
    <div
      className={`${boxLook} [overflow-anchor:none]`}
      ref={scroller}
      onFocusCapture={(event) => {
        focused.current = rowOf(event.target);
      }}
      onBlur={() => {
        focused.current = -1;
      }}
    >
      <Tag
        id={list.id}
        role={list.tag === 'ol' ? 'list' : undefined}
        className={`relative ${list.className}`}
        aria-labelledby={list.labelledBy}
        tabIndex={list.id ? -1 : undefined}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {items.map(({ index, start }) =>
          children(from + index, {
            ref: virtualizer.measureElement,
            style: { position: 'absolute', insetInline: 0, top: `${start}px` },
            'data-index': index,
            'aria-posinset': from + index + 1,
            'aria-setsize': count,
          }),
        )}
      </Tag>
    </div>
  );
}

function rowOf(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  return row < 0 || row >= range.count || rows.includes(row)
    ? rows
    : [...rows, row].sort((a, b) => a - b);
}
