import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { DatedEvent, DatedStretch } from '@/domain/dates/event-date';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import type { Lane } from '@/domain/select/lanes';
import { choicesOf, heapTexts, type LabelText, labelTexts, noText } from './mark-labels';
import type { MarkMetrics } from './mark-metrics';
import { leftOf, type MarkToPlace, type PlacedMark, packLabels, rightOf } from './pack-labels';

/** What a mark stands for: one event, or a heap of them. */
export type MarkContent =
  | { readonly kind: 'event'; readonly event: DatedEvent }
  | { readonly kind: 'heap'; readonly heap: HeapMark };

/** A mark to draw: where it is, and the lines of its label. All in px of the plot. */
export type DrawnMark = MarkContent & MarkPlace;

interface MarkPlace {
  /** Lane and event or tile: an event may be in several lanes. */
  readonly key: string;
  readonly lane: LaneName;
  /** What it stands for begins and ends here, UTC ms. */
  readonly start: number;
  readonly until: number;
  /** Left and right end of its time, without fades. */
  readonly x: number;
  readonly end: number;
  /** Of its foot, above the axis. */
  readonly y: number;
  readonly labelX: number;
  readonly align: 'start' | 'end';
  readonly lines: readonly string[];
  /** Words behind the last line in a lighter hand; empty where there are none or no room. */
  readonly muted: string;
  /** Folds inside the mark, in px of the plot. */
  readonly seams: readonly number[];
}

type LaneName = Omit<Lane, 'rows'>;

/** A lane and what is in it. */
export interface FilledLane {
  readonly lane: LaneName;
  readonly contents: readonly MarkContent[];
}

interface DrawnLane {
  readonly lane: LaneName;
  /** Of its foot, above the axis. */
  readonly bottom: number;
  readonly height: number;
}

export interface Drawing {
  /** In date order, and in the order of lanes within one event. */
  readonly marks: readonly DrawnMark[];
  readonly lanes: readonly DrawnLane[];
  readonly height: number;
}

interface Placing {
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics;
  /** What else an event takes up, if anything. */
  readonly roomOf?: RoomOf | undefined;
}

/** Room in px beside an event's mark, and above its label. */
export type RoomOf = (
  event: DatedEvent,
  placing: Pick<Placing, 'scale' | 'metrics'>,
) => Pick<MarkToPlace, 'left' | 'right' | 'lift'> | null;

/** Sets the marks of all lanes, the first lane on top. */
export function placeMarks(lanes: readonly FilledLane[], placing: Placing): Drawing {
  const drawnLanes: DrawnLane[] = [];
  const marks: DrawnMark[] = [];
  let bottom = 0;
  for (const filled of lanes.toReversed()) {
    const { drawn, height } = placeLane(filled, placing, bottom);
    marks.push(...drawn);
    drawnLanes.push({ lane: filled.lane, bottom, height });
    bottom += height;
  }
  const order = new Map(lanes.map(({ lane }, index) => [lane, index]));
  marks.sort(
    (a, b) =>
      a.start - b.start || a.until - b.until || (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0),
  );
  return { marks, lanes: drawnLanes, height: bottom };
}

function placeLane(
  { lane, contents }: FilledLane,
  placing: Placing,
  bottom: number,
): { drawn: readonly DrawnMark[]; height: number } {
  const { scale, metrics } = placing;
  const drafts = contents.map((content) => draftMark(content, lane, placing)).sort(byRow);
  // What is out of sight takes no room from what is seen.
  const isSeen = ({ box }: Draft) => rightOf(box) > 0 && leftOf(box) < scale.width;
  const seen = drafts.filter(isSeen);
  const placed = packLabels(
    seen.map(({ box }) => box),
    { ...metrics, width: scale.width },
  );
  const places = new Map(placed.map((place) => [place.id, place]));
  const top = placed.reduce((max, { y, height }) => Math.max(max, y + height), metrics.rowHeight);
  return {
    drawn: drafts.map((draft) => drawMark(draft, places.get(draft.key), { lane, scale, bottom })),
    height: top + (lane.label === '' ? 0 : metrics.laneHead),
  };
}

/** A mark before it has its place. */
interface Draft {
  readonly key: string;
  readonly content: MarkContent;
  readonly start: number;
  readonly until: number;
  readonly texts: ReadonlyMap<string, LabelText>;
  readonly box: MarkToPlace;
}

function draftMark(content: MarkContent, lane: LaneName, placing: Placing): Draft {
  const { scale, metrics, roomOf } = placing;
  if (content.kind === 'heap') {
    const { key, start, end, count } = content.heap;
    const texts = heapTexts(count);
    const x = toX(scale, start);
    const box = {
      // Heaps are closer together than other marks, so that a row of them is one.
      ...{ id: key, x: x + metrics.gap / 2, end: toX(scale, end) - metrics.gap / 2, ...plain },
      lift: heapLift(count) * metrics.lift,
      // Of a tile that a fold squeezes, there is less to see and to press than its number.
      isCrowded: toX(scale, end) - x >= metrics.heapWidth,
      choices: choicesOf(texts, metrics),
    };
    return { key, content, start, until: end, texts, box };
  }
  const { event } = content;
  const { when } = event;
  const key = `${lane.id}/${event.id}`;
  const texts = labelTexts(event, metrics, scale.width);
  const box = {
    id: key,
    ...extentOf(when, scale, metrics),
    choices: choicesOf(texts, metrics),
    ...roomOf?.(event, placing),
  };
  return { key, content, start: when.start, until: when.end, texts, box };
}

/** Heaps lie lowest, those of one size in one row, and those of wider tiles on them. */
function byRow(a: Draft, b: Draft): number {
  return tileOf(a) - tileOf(b) || a.start - b.start || a.until - b.until;
}

/** Width of a heap's tile in ms; an event has none, and comes after all heaps. */
function tileOf({ content, start, until }: Draft): number {
  return content.kind === 'heap' ? until - start : Number.MAX_VALUE;
}

/** How many steps of 4 px a heap is higher than the lowest: a pile of more than 100, 1,000, 10,000. */
export function heapLift(count: number): 0 | 1 | 2 | 3 {
  if (count >= 10_000) return 3;
  if (count >= 1000) return 2;
  return count >= 100 ? 1 : 0;
}

function drawMark(
  { key, content, start, until, texts, box }: Draft,
  place: PlacedMark | undefined,
  { lane, scale, bottom }: { lane: LaneName; scale: TimeScale; bottom: number },
): DrawnMark {
  const x = toX(scale, start);
  const labelX = place?.labelX ?? box.x;
  const inside = scale.folds.filter((fold) => fold.start > start && fold.end < until);
  return {
    ...content,
    key,
    lane,
    start,
    until,
    x,
    end: toX(scale, until),
    y: bottom + (place?.y ?? 0),
    labelX: content.kind === 'heap' ? Math.max(0, labelX - (box.x - x)) : labelX,
    align: place?.align ?? 'start',
    seams: content.kind === 'heap' ? [] : inside.map((fold) => toX(scale, fold.start)),
    ...(texts.get(place?.choice.key ?? '') ?? noText),
  };
}

const plain = { labelInset: 0, outset: 0, besideShape: false };

/** What a mark takes up besides its label. */
export function extentOf(stretch: DatedStretch, scale: TimeScale, metrics: MarkMetrics) {
  const x = toX(scale, stretch.start);
  const end = toX(scale, stretch.end);
  switch (stretch.shape) {
    case 'day':
      return {
        x,
        end: x,
        labelInset: metrics.dayInset,
        outset: metrics.dayReach,
        besideShape: true,
      };
    case 'before':
      return { x: end - metrics.fade, end, ...plain };
    case 'after':
      return { x, end: x + metrics.fade, ...plain };
    case 'span':
    case 'within':
    case 'season': {
      const isSpan = stretch.shape === 'span';
      const from = isSpan && stretch.startOpen ? x - metrics.fade : x;
      const to = Math.max(end, x + 7) + (isSpan && stretch.endOpen ? metrics.fade : 0);
      return { x: from, end: to, ...plain };
    }
  }
}
