import { type RefObject, useCallback, useState } from 'react';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import type { HeapListEnd } from './HeapList';

interface Opened {
  readonly heap: HeapMark;
  /** The heap's node. */
  readonly mark: HTMLElement;
}

/** Which heap in `plot` is listed. At the end the focus returns to its mark, or is on the event chosen. */
export function useHeapList(plot: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const onHeap = useCallback(
    (heap: HeapMark) => {
      const mark = plot.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(heap.key)}"]`);
      if (mark) setOpened({ heap, mark });
    },
    [plot],
  );
  const onClose = (how: HeapListEnd) => {
    setOpened(null);
    if (!opened || how === 'dismissed') return;
    if (how === 'left') return opened.mark.focus({ preventScroll: true });
    // The chosen event leaves the heap and is drawn by itself, in the next frame.
    requestAnimationFrame(() => {
      const chosen = plot.current?.querySelector<HTMLElement>('.is-selected') ?? opened.mark;
      chosen.focus({ preventScroll: true });
    });
  };
  return { opened, onHeap, onClose };
}
