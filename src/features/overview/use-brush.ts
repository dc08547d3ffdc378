import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { followPointer } from '@/lib/browser/follow-pointer';
import { type BrushOptions, beginDrag, type Edge, keyedTime, moveEdge } from './brush';

/**
 * Moves the window by dragging its frame or ends, and by the arrow keys on an end. Dragging beside the
 * frame, or anywhere while all is shown, draws a new one.
 */
export function useBrush(strip: RefObject<HTMLElement | null>, options: BrushOptions) {
  const { home, window } = options;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const edge = edgeOf(event.currentTarget) ?? 'start';
    const time = keyedTime(event.key, window[edge], home);
    if (time === null) return;
    event.preventDefault();
    moveEdge({ edge, time }, true, options);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const element = strip.current;
    if (!element || event.button !== 0) return;
    const msPerPx = (home.end - home.start) / element.clientWidth;
    const left = element.getBoundingClientRect().left + element.clientLeft;
    const at = home.start + (event.clientX - left) * msPerPx;
    const drag = beginDrag({ at, edge: edgeOf(event.target), msPerPx }, options);
    followPointer(element, event.nativeEvent, (by, settled) => drag(by * msPerPx, settled));
  };

  return { onKeyDown, onPointerDown };
}

/** Which end of the frame an element is, if it is one. */
function edgeOf(target: EventTarget): Edge | null {
  const edge = target instanceof HTMLElement ? target.dataset.edge : undefined;
  return edge === 'start' || edge === 'end' ? edge : null;
}
