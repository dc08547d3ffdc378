import { type TimeScale, toShown } from '@/domain/axis/time-scale';
import { describeDate, formatInstant } from '@/domain/dates/date-words';
import type { HeapContent } from '@/domain/marks/draft-heap';
import type { DrawnMark } from '@/domain/marks/place-marks';
import type { VisMark } from '@/features/timeline/vis/adapter';
import { directionOf, isolate } from '@/lib/isolate';
import { msPerDay } from '@/lib/utc';
import { type Attention, standingOf } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import { createMarkElement, type MarkLook, updateMarkElement } from './mark-element';

/** What the marks show besides where they are. */
interface MarkScene {
  readonly scale: TimeScale;
  readonly attention: Attention;
  /** Whether an event passes the filters; any other is there only because it is selected. */
  readonly isKept: (id: string) => boolean;
  readonly hasLanes: boolean;
  /** Of titles; undefined where it is the page's own. */
  readonly language: string | undefined;
  /** The mark that the Tab key reaches. */
  readonly tabStop: string | null;
  /** While marks are moved by hand, they keep the names that they have: each says its place among all. */
  readonly isMoving: boolean;
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
        const name = scene.isMoving ? element.ariaLabel : null;
        const look = lookOf(mark, scene, { index, of: marks.length, name });
        updateMarkElement(element, mark, look);
        return {
          key: mark.key,
          start: toShown(scene.scale.folds, mark.start),
          end: toShown(scene.scale.folds, mark.until),
          isRaised: look.standing === 'selected',
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

interface NamedPlace extends MarkPlace {
  /** The name that it keeps; null where it gets one. */
  readonly name: string | null;
}

function lookOf(mark: DrawnMark, scene: MarkScene, place: NamedPlace): MarkLook {
  const { attention, scale, tabStop } = scene;
  const event = mark.kind === 'event' ? mark.event : null;
  const standing = event ? standingOf(attention, { kind: 'event', id: event.id }) : 'none';
  const isApart = attention.selected !== null && standing === 'none';
  const isDropped = event !== null && !scene.isKept(event.id);
  return {
    standing,
    isDim: isDropped || isApart,
    isTabStop: mark.key === tabStop,
    name: place.name ?? nameOf(mark, scene, { ...place, isDropped }),
    // vis never moves a node further left than one plot's width.
    left: Math.max(mark.x, -scale.width),
    ...(event && {
      title: { language: scene.language ?? '', direction: directionOf(event.title) },
    }),
  };
}

/** Title, date in words, place in date order, and the lane where there are lanes. */
function nameOf(
  mark: DrawnMark,
  scene: MarkScene,
  place: MarkPlace & { readonly isDropped: boolean },
): string {
  const parts =
    mark.kind === 'event'
      ? [words.timeline.mark(isolate(mark.event.title), describeDate(mark.event, 'spoken'), place)]
      : [nameHeap(mark, place)];
  if (scene.hasLanes) parts.push(words.timeline.inLane(isolate(mark.lane.label)));
  if (place.isDropped) parts.push(words.timeline.dimmed);
  return parts.join(', ');
}

/** How many, from when to when, and what is among them. */
function nameHeap({ heap, span, topics }: HeapContent, place: MarkPlace): string {
  const { start, end } = span;
  const isTimed = start % msPerDay !== 0 || end % msPerDay !== 0;
  const say = (ms: number) => formatInstant(ms, isTimed ? { finest: 'minute' } : {});
  const [from, to] = [say(start), say(Math.max(start, end - 1))];
  return words.timeline.heapName(
    { ...heap, from, to, among: topics.titles.map(isolate).join('; ') },
    place,
  );
}
