import { useMemo, useRef } from 'react';
import { describeDate } from '@/domain/date-words';
import type { DrawnMark } from '@/domain/place-marks';
import { toShown } from '@/domain/time-scale';
import { type Attention, standingOf, useAttention } from '@/ui/thing-context';
import { words } from '@/words/en';
import type { MarkLayerProps } from './MarkLayer';
import { createMarkElement, type MarkLook, updateMarkElement } from './mark-element';
import type { VisMark } from './vis-adapter';

/** The nodes of all marks, brought up to date and kept from drawing to drawing. */
export function useMarkElements(props: MarkLayerProps, tabStop: string | null): readonly VisMark[] {
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const attention = useAttention();
  const { drawing, scale, visible, lanes } = props;
  return useMemo(() => {
    const kept = elements.current;
    return drawing.marks.map((mark, index) => {
      const element = kept.get(mark.key) ?? createMarkElement();
      kept.set(mark.key, element);
      const isDropped = !visible.eventIds.has(mark.event.id);
      const place = { index, of: drawing.marks.length, inLane: lanes !== 'none', isDropped };
      updateMarkElement(element, mark, {
        ...lookOf(mark, attention, isDropped),
        isTabStop: mark.key === tabStop,
        name: nameOf(mark, place),
        // vis never moves a node further left than one plot's width.
        left: Math.max(mark.x, -scale.width),
      });
      return {
        key: mark.key,
        start: toShown(scale.folds, mark.stretch.start),
        end: toShown(scale.folds, mark.stretch.end),
        element,
      };
    });
  }, [drawing, scale, visible, lanes, attention, tabStop]);
}

function lookOf(
  mark: DrawnMark,
  attention: Attention,
  isDropped: boolean,
): Pick<MarkLook, 'standing' | 'isDim'> {
  const standing = standingOf(attention, { kind: 'event', id: mark.event.id });
  const isApart = attention.selected !== null && standing === 'none';
  return { standing, isDim: isDropped || isApart };
}

interface MarkPlace {
  readonly index: number;
  readonly of: number;
  readonly inLane: boolean;
  readonly isDropped: boolean;
}

/** Title, date in words, place in date order, and the lane where there are lanes. */
function nameOf({ event, lane }: DrawnMark, { index, of, inLane, isDropped }: MarkPlace): string {
  const name = words.timeline.mark(event.title, describeDate(event, 'spoken'), index + 1, of);
  const parts = [name];
  if (inLane) parts.push(words.timeline.inLane(lane.label));
  if (isDropped) parts.push(words.timeline.dimmed);
  return parts.join(', ');
}
