import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { DrawnMark } from '@/domain/place-marks';
import { clampWindow, panWindow, type TimeScale, zoomWindow } from '@/domain/time-scale';
import { leastShown } from '@/domain/view-window';
import { scrollIntoPage } from '@/lib/scroll-into-page';
import { useAttention, useThingActions } from '@/ui/thing-context';
import type { MarkLayerProps } from './MarkLayer';
import type { VisAdapter } from './vis-adapter';

const zoomStep = 1.6;
/** A pointer that moved further than this between down and up panned, and chose nothing. */
const clickReach = 5;

/** The marks as one tab stop: which is it, and what keys, clicks and the pointer do. */
export function useMarkKeys(props: MarkLayerProps, adapter: RefObject<VisAdapter | null>) {
  const { drawing, scale, home, onWindow } = props;
  const { marks } = drawing;
  const { select, point } = useThingActions();
  const [active, setActive] = useState<string | null>(null);
  const down = useRef({ x: 0, y: 0 });
  const { selected } = useAttention();
  const tabStop = chooseTabStop(marks, scale, { active, selected: selected?.id ?? null });

  const show = (window: { start: number; end: number }) =>
    flushSync(() => onWindow(clampWindow(window, home, leastShown), true));

  const moveTo = (mark: DrawnMark | undefined, host: Element) => {
    if (!mark) return;
    flushSync(() => setActive(mark.key));
    if (!isInView(mark, scale)) show(panWindow(scale, mark.x - scale.width / 2));
    adapter.current?.flush();
    const node = host.querySelector<HTMLElement>(`[data-key="${CSS.escape(mark.key)}"]`);
    node?.focus({ preventScroll: true });
    if (node) scrollIntoPage(node);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = marks.findIndex(({ key }) => key === (keyOf(event.target) ?? tabStop));
    const next = nextIndex(event.key, at, marks.length);
    const factor = zoomFactor(event.key);
    if (next === null && factor === null) return;
    event.preventDefault();
    if (next !== null) moveTo(marks[next], event.currentTarget);
    if (factor === null) return;
    show(zoomWindow(scale, factor, middleOf(marks[at], scale)));
    adapter.current?.flush();
  };

  return {
    tabStop,
    handlers: {
      onKeyDown,
      onFocus: (event: FocusEvent) => {
        const mark = marks.find(({ key }) => key === keyOf(event.target));
        if (!mark) return;
        setActive(mark.key);
        point({ kind: 'event', id: mark.event.id });
      },
      onBlur: () => point(null),
      onPointerDown: (event: PointerEvent) => {
        down.current = { x: event.clientX, y: event.clientY };
      },
      onPointerOver: (event: PointerEvent) => {
        const mark = marks.find(({ key }) => key === keyOf(event.target));
        point(mark ? { kind: 'event', id: mark.event.id } : null);
      },
      onPointerLeave: () => point(null),
      onClick: (event: MouseEvent) => {
        const mark = marks.find(({ key }) => key === keyOf(event.target));
        const moved = Math.hypot(event.clientX - down.current.x, event.clientY - down.current.y);
        const isByKey = event.detail === 0;
        if (mark && (isByKey || moved <= clickReach)) select({ kind: 'event', id: mark.event.id });
      },
    },
  };
}

function keyOf(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  return mark?.dataset.key ?? null;
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function zoomFactor(key: string): number | null {
  if (key === '+' || key === '=') return zoomStep;
  return key === '-' || key === '−' || key === '_' ? 1 / zoomStep : null;
}

function isInView(mark: DrawnMark, scale: TimeScale): boolean {
  return mark.end > 0 && mark.x < scale.width;
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
    inView.find(({ event }) => event.id === selected) ??
    inView[0];
  return chosen?.key ?? null;
}
