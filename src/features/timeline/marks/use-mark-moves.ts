import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { clampWindow, panWindow, toX } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { minSpan } from '@/domain/axis/view-window';
import { spanOfHeap, splitHeap } from '@/domain/heaps/heap-span';
import { isInHeap } from '@/domain/heaps/level-of-detail';
import type { DrawnMark } from '@/domain/marks/place-marks';
import { selecting } from '@/domain/model/view-state';
import type { VisAdapter } from '@/features/timeline/vis/adapter';
import { scrollIntoPage } from '@/lib/browser/scroll-into-page';
import { useThingActions } from '@/ui/links/thing-context';
import type { MarkLayerProps } from './mark-layer-props';
import { isInView, rowBeyond, type Step } from './mark-steps';

interface MarkFocus {
  readonly adapter: RefObject<VisAdapter | null>;
  /** Makes a mark, by its key, the one that the Tab key reaches. */
  readonly setActive: (key: string) => void;
}

/** Moves the focus from mark to mark, and the window with it; `host` holds the marks. */
export function useMarkMoves(props: MarkLayerProps, { adapter, setActive }: MarkFocus) {
  const { dataset, rows, drawing, scale, home, onWindow, onHeap } = props;
  const { act } = useThingActions();
  // After a move the marks are others than those that this was called with.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  }, [props]);

  const show = (window: TimeWindow) =>
    flushSync(() => onWindow(clampWindow(window, home, minSpan(home)), true));

  const focus = (mark: DrawnMark | undefined, host: Element) => {
    if (!mark) return;
    flushSync(() => setActive(mark.key));
    adapter.current?.flush();
    const node = host.querySelector<HTMLElement>(`[data-key="${CSS.escape(mark.key)}"]`);
    node?.focus({ preventScroll: true });
    if (node) scrollIntoPage(node);
  };

  const moveTo = (mark: DrawnMark, host: Element) => {
    if (!isInView(mark, scale)) show(panWindow(scale, mark.x - scale.width / 2));
    focus(mark, host);
  };

  /** To an event that may be far from all that is drawn, or to the heap that it is in. */
  const jumpTo = (row: number | undefined, host: Element) => {
    if (row === undefined) return;
    const x = toX(scale, dataset.columns.start[row] ?? 0);
    if (x < 0 || x > scale.width) show(panWindow(scale, x - scale.width / 2));
    focus(findMark(latest.current, row), host);
  };

  return {
    show,
    /** From the mark at `at` of those that are drawn. */
    step: (step: Step, at: number, host: Element) => {
      const next = typeof step === 'number' ? drawing.marks[at + step] : undefined;
      if (next) return moveTo(next, host);
      const mark = drawing.marks[at];
      jumpTo(rowBeyond(rows, { columns: dataset.columns, step, mark }), host);
    },
    /** Selects an event; of a heap shows what is in it, in a list where no window can. */
    open: (mark: DrawnMark, host: Element) => {
      if (mark.kind === 'event') return act(selecting({ kind: 'event', id: mark.event.id }));
      const span = spanOfHeap(dataset.columns, mark.heap);
      const window = splitHeap(span, { window: scale, home });
      if (!window) return onHeap(mark.heap);
      show(window);
      focus(findMark(latest.current, span.firstRow), host);
    },
  };
}

/** The mark that stands for a row, or holds it. */
function findMark({ dataset, drawing }: MarkLayerProps, row: number): DrawnMark | undefined {
  const holds = (mark: DrawnMark) =>
    mark.kind === 'event' ? dataset.event.rowOf(mark.event.id) === row : isInHeap(mark.heap, row);
  return drawing.marks.find(holds);
}
