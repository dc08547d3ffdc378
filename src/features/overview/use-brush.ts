import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { OverviewAxis } from '@/domain/heaps/overview';
import { followPointer } from '@/lib/browser/follow-pointer';
import { type BrushOptions, beginDrag, type Edge, keyedX, moveEdge } from './brush';

/**
 * Moves the window by dragging its frame or ends, and by the arrow keys on an end. Dragging beside the
 * frame, or anywhere while all is shown, draws a new one.
 */
export function useBrush(
  strip: RefObject<HTMLElement | null>,
  options: BrushOptions & { readonly axis: OverviewAxis },
) {
  const { window, axis } = options;
  const scaleOf = (width: number) => ({
    start: axis.start,
    end: axis.end,
    folds: axis.folds ?? [],
    width,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const edge = edgeOf(event.currentTarget) ?? 'start';
    const scale = scaleOf(strip.current?.clientWidth ?? 1);
    const x = keyedX(event.key, window[edge], scale);
    if (x === null) return;
    event.preventDefault();
    moveEdge({ edge, x, strip: scale }, true, options);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const element = strip.current;
    if (!element || event.button !== 0) return;
    const left = element.getBoundingClientRect().left + element.clientLeft;
    const scale = scaleOf(element.clientWidth);
    const at = event.clientX - left;
    const drag = beginDrag({ at, edge: edgeOf(event.target), strip: scale }, options);
    followPointer(element, event.nativeEvent, drag);
  };

  return { onKeyDown, onPointerDown };
}

/** Which end of the frame an element is, if it is one. */
function edgeOf(target: EventTarget): Edge | null {
  const edge = target instanceof HTMLElement ? target.dataset.edge : undefined;
  return edge === 'start' || edge === 'end' ? edge : null;
}
