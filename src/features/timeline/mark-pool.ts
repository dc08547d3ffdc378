import { describeDate } from '@/domain/date-words';
import type { DrawnMark } from '@/domain/place-marks';
import { type TimeScale, toShown } from '@/domain/time-scale';
import { type Attention, standingOf } from '@/ui/thing-context';
import { words } from '@/words/en';
import { createMarkElement, type MarkLook, updateMarkElement } from './mark-element';
import type { VisMark } from './vis-adapter';

/** What the marks show besides where they stand. */
interface MarkScene {
  readonly scale: TimeScale;
  readonly attention: Attention;
  /** Events that pass the filters; any other mark is there only because it is selected. */
  readonly visibleEvents: ReadonlySet<string>;
  readonly hasLanes: boolean;
  /** The mark that the Tab key reaches. */
  readonly tabStop: string | null;
}

export interface MarkPool {
  /** Brings the nodes of these marks up to date and returns them for vis. */
  readonly update: (marks: readonly DrawnMark[], scene: MarkScene) => readonly VisMark[];
}

/** Keeps a node for each mark from drawing to drawing, so that focus and hover last. */
export function createMarkPool(): MarkPool {
  const elements = new Map<string, HTMLButtonElement>();
  return {
    update(marks, scene) {
      const wanted = new Set(marks.map(({ key }) => key));
      for (const key of elements.keys()) if (!wanted.has(key)) elements.delete(key);
      return marks.map((mark, index) => {
        const element = elements.get(mark.key) ?? createMarkElement();
        elements.set(mark.key, element);
        updateMarkElement(element, mark, lookOf(mark, scene, { index, of: marks.length }));
        return {
          key: mark.key,
          start: toShown(scene.scale.folds, mark.stretch.start),
          end: toShown(scene.scale.folds, mark.stretch.end),
          element,
        };
      });
    },
  };
}

interface MarkPlace {
  readonly index: number;
  readonly of: number;
}

function lookOf(mark: DrawnMark, scene: MarkScene, place: MarkPlace): MarkLook {
  const standing = standingOf(scene.attention, { kind: 'event', id: mark.event.id });
  const isApart = scene.attention.selected !== null && standing === 'none';
  const isDropped = !scene.visibleEvents.has(mark.event.id);
  return {
    standing,
    isDim: isDropped || isApart,
    isTabStop: mark.key === scene.tabStop,
    name: nameOf(mark, scene, place),
    // vis never moves a node further left than one plot's width.
    left: Math.max(mark.x, -scene.scale.width),
  };
}

/** Title, date in words, place in date order, and the lane where there are lanes. */
function nameOf({ event, lane }: DrawnMark, scene: MarkScene, place: MarkPlace): string {
  const parts = [words.timeline.mark(event.title, describeDate(event, 'spoken'), place)];
  if (scene.hasLanes) parts.push(words.timeline.inLane(lane.label));
  if (!scene.visibleEvents.has(event.id)) parts.push(words.timeline.dimmed);
  return parts.join(', ');
}
