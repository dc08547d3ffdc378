import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { type TimeScale, zoomWindow } from '@/domain/axis/time-scale';
import { zoomStep } from '@/domain/axis/view-window';
import type { DrawnMark } from '@/domain/marks/place-marks';
import type { Thing } from '@/domain/model/thing';
import type { VisAdapter } from '@/features/timeline/vis/adapter';
import { useAttention, useThingActions } from '@/ui/links/thing-context';
import type { MarkLayerProps } from './mark-layer-props';
import { isInView, stepFor } from './mark-steps';
import { useMarkMoves } from './use-mark-moves';

/** The marks as one tab stop: which is it, and what keys, clicks and the pointer do. */
export function useMarkKeys(props: MarkLayerProps, adapter: RefObject<VisAdapter | null>) {
  const { drawing, scale } = props;
  const { marks } = drawing;
  const [active, setActive] = useState<string | null>(null);
  const { selected } = useAttention();
  const tabStop = chooseTabStop(marks, scale, { active, selected: selected?.id ?? null });
  const moves = useMarkMoves(props, { adapter, setActive });
  const look = useLook(props, setActive);
  const click = useClick(marks, moves.open);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepFor(event.key);
    const factor = zoomFactor(event.key);
    if (step === null && factor === null) return;
    event.preventDefault();
    const at = marks.findIndex(({ key }) => key === (keyOf(event.target) ?? tabStop));
    if (step !== null) moves.step(step, at, event.currentTarget);
    if (factor !== null) moves.show(zoomWindow(scale, factor, middleOf(marks[at], scale)));
    adapter.current?.flush();
  };
  return { tabStop, handlers: { onKeyDown, ...look, ...click } };
}

/** What the focus or the pointer looks at. */
function useLook({ drawing, isMoving, onPoint }: MarkLayerProps, onFocused: (key: string) => void) {
  const { point } = useThingActions();
  /** Key of the mark under the pointer. */
  const over = useRef<string>(undefined);
  const look = (mark: DrawnMark | undefined) => {
    point(thingOf(mark));
    onPoint(mark ?? null);
  };
  const lookByPointer = (target: EventTarget | null) => {
    const mark = markOf(drawing.marks, target);
    // What the focus looks at stays, while the pointer comes to no mark.
    if (mark?.key === over.current) return;
    over.current = mark?.key;
    look(mark ?? markOf(drawing.marks, document.activeElement));
  };
  // A pointer that rests while marks are moved below it points at none of them.
  const onPointer = ({ target }: PointerEvent) => lookByPointer(isMoving ? null : target);
  return {
    onFocus: ({ target }: FocusEvent) => {
      const mark = markOf(drawing.marks, target);
      if (!mark) return;
      onFocused(mark.key);
      look(mark);
    },
    onBlur: () => look(undefined),
    onPointerOver: onPointer,
    onPointerMove: onPointer,
    onPointerLeave: () => lookByPointer(null),
  };
}

/** A pointer that moved further than this between down and up panned, and chose nothing. */
const clickReach = 5;

/** A press on a mark, by pointer or key. */
function useClick(marks: readonly DrawnMark[], onOpen: (mark: DrawnMark, host: Element) => void) {
  const down = useRef({ x: 0, y: 0 });
  return {
    onPointerDown: (event: PointerEvent) => {
      down.current = { x: event.clientX, y: event.clientY };
    },
    onClick: (event: MouseEvent) => {
      const mark = markOf(marks, event.target);
      const moved = Math.hypot(event.clientX - down.current.x, event.clientY - down.current.y);
      const isByKey = event.detail === 0;
      if (mark && (isByKey || moved <= clickReach)) onOpen(mark, event.currentTarget);
    },
  };
}

function markOf(marks: readonly DrawnMark[], target: EventTarget | null): DrawnMark | undefined {
  const found = keyOf(target);
  return found === null ? undefined : marks.find(({ key }) => key === found);
}

/** What pointing at a mark points at; a heap is no one thing. */
function thingOf(mark: DrawnMark | undefined): Thing | null {
  return mark?.kind === 'event' ? { kind: 'event', id: mark.event.id } : null;
}

function keyOf(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  return mark?.dataset.key ?? null;
}

function zoomFactor(key: string): number | null {
  if (key === '+' || key === '=') return zoomStep;
  return key === '-' || key === '−' || key === '_' ? 1 / zoomStep : null;
}

/** The middle of the part in view, so that a zoom keeps it there. */
function middleOf(mark: DrawnMark | undefined, { width }: TimeScale): number {
  if (!mark) return width / 2;
  return (Math.max(0, mark.x) + Math.min(width, mark.end)) / 2;
}

/** The mark last focused, else the selected one, else the first, as long as it is in view. */
function chooseTabStop(
  marks: readonly DrawnMark[],
  scale: TimeScale,
  { active, selected }: { active: string | null; selected: string | null },
): string | null {
  const inView = marks.filter((mark) => isInView(mark, scale));
  const chosen =
    inView.find(({ key }) => key === active) ??
    inView.find((mark) => mark.kind === 'event' && mark.event.id === selected) ??
    inView[0];
  return chosen?.key ?? null;
}
