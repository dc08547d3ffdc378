import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { describeDate } from '@/domain/dates/date-words';
import { listHeap } from '@/domain/heaps/heap-span';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import type { Dataset } from '@/domain/model/dataset';
import { scrollIntoPage } from '@/lib/browser/scroll-into-page';
import { Button } from '@/ui/fields/Button';
import { ThingLink } from '@/ui/links/ThingLink';
import { LazyRows } from '@/ui/rows/LazyRows';
import type { VirtualRowProps } from '@/ui/rows/VirtualRows';
import { legendWords } from '@/words/legend-en';

interface HeapListProps {
  readonly dataset: Dataset;
  readonly heap: HeapMark;
  /** The heap's node, which the list is beside. */
  readonly mark: Element;
  readonly onClose: (how: HeapListEnd) => void;
}

/** Why it closes: one of its links was followed, the reader left it, or pressed somewhere else. */
export type HeapListEnd = 'followed' | 'left' | 'dismissed';

/** Up to here the list is there as a whole. */
const maxRows = 250;
const estimate = 46;
/** Rows that come later than the list take the focus when they come. */
const first = { index: 0 } as const;
/** Room between the mark and its list, and beside both; px. */
const apart = 8;

/** What a heap holds that no window can tell apart, as a list below the mark: the timeline stays in sight. */
export function HeapList({ dataset, heap, mark, onClose }: HeapListProps) {
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  const rows = useMemo(() => listHeap(heap), [heap]);
  useLayoutEffect(() => openBeside(box.current, mark), [mark]);
  const row = (index: number, place?: VirtualRowProps) => (
    <HeapRow key={rows[index]} dataset={dataset} row={rows[index] ?? 0} place={place} />
  );
  return (
    <dialog
      ref={box}
      popover="auto"
      className="absolute inset-auto m-0 block w-[min(26rem,calc(100vw-1rem))] border border-edge border-t-2 border-t-accent bg-sheet px-3 pt-2 pb-3 text-ink text-sm"
      aria-labelledby={titleId}
      onKeyDown={(event) => leaveByEscape(event, onClose)}
      onToggle={({ newState }) => newState === 'closed' && onClose('dismissed')}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('a')) onClose('followed');
      }}
    >
      <header className="flex items-baseline justify-between gap-4 pb-2">
        <b id={titleId}>{legendWords.heapList(heap.count)}</b>
        <Button onClick={() => onClose('left')}>{legendWords.close}</Button>
      </header>
      {rows.length > maxRows ? (
        <LazyRows
          count={rows.length}
          estimate={estimate}
          target={first}
          list={{ tag: 'ol', className: '', labelledBy: titleId }}
        >
          {row}
        </LazyRows>
      ) : (
        <ol role="list" className="max-h-80 overflow-auto" aria-labelledby={titleId}>
          {Array.from(rows, (_, index) => row(index))}
        </ol>
      )}
    </dialog>
  );
}

function HeapRow(props: { dataset: Dataset; row: number; place: VirtualRowProps | undefined }) {
  const event = props.dataset.event.at(props.row);
  return (
    <li className="border-hair border-b px-1 py-1.5 max-sm:py-2.75" {...props.place}>
      <ThingLink
        thing={{ kind: 'event', id: event.id }}
        className="block no-underline hover:underline"
      >
        <small className="block text-fine text-ink-2">{describeDate(event, 'list')}</small>{' '}
        <bdi>{event.title}</bdi>
      </ThingLink>
    </li>
  );
}

/** Below the mark, no further out than the page, and with the focus on its first row. */
function openBeside(box: HTMLDialogElement | null, mark: Element): void {
  if (!box) return;
  const at = mark.getBoundingClientRect();
  box.showPopover();
  const { clientWidth } = document.documentElement;
  const left = Math.max(apart, Math.min(at.left, clientWidth - box.offsetWidth - apart));
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${at.bottom + scrollY + apart}px`;
  box.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  scrollIntoPage(box);
}

/** Here, so that the same press does not close the details too. */
function leaveByEscape(event: KeyboardEvent, onClose: HeapListProps['onClose']): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  onClose('left');
}
