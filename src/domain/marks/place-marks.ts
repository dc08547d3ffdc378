import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { DatedEvent, DatedStretch } from '@/domain/dates/event-date';
import type { Lane } from '@/domain/select/lanes';
import { draftHeap, type HeapContent, type HeapPile } from './draft-heap';
import { choicesOf, type LabelText, labelTexts, noText } from './mark-labels';
import type { MarkMetrics } from './mark-metrics';
import { leftOf, type MarkToPlace, type PlacedMark, packLabels, rightOf } from './pack-labels';

/** What a mark stands for: one event, or a heap of them. */
export type MarkContent = { readonly kind: 'event'; readonly event: DatedEvent } | HeapContent;

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
  /** Of the label as it was measured, in bold; px. */
  readonly labelWidth: number;
  readonly align: 'start' | 'end';
  readonly lines: readonly string[];
  /** Words behind the last line in a lighter hand; empty where there are none or no room. */
  readonly muted: string;
  /** Lines below them in a lighter hand. */
  readonly below: readonly string[];
  /** The label has no room of its own, and is there while the mark is looked at. */
  readonly isBare: boolean;
  /** What the shape of a heap is made of. */
  readonly piles: readonly HeapPile[];
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
  /** Where the labels of a lane would be higher than this, in px, not all of them have room. */
  readonly maxHeight?: number;
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
  const { scale, metrics, maxHeight = Number.POSITIVE_INFINITY } = placing;
  const lines = lane.label === '' ? heapLines(contents) : 1;
  const drafts = contents
    .map((content) => draftMark(content, lane, { ...placing, lines }))
    .sort(byRow);
  // What is out of sight takes no room from what is seen.
  const isSeen = ({ box }: Draft) => rightOf(box) > 0 && leftOf(box) < scale.width;
  const seen = drafts.filter(isSeen);
  const placed = packLabels(
    seen.map(({ box }) => box),
    { ...metrics, width: scale.width, maxHeight },
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
  readonly piles: readonly HeapPile[];
}

/** The more rows of heaps there are, the fewer lines each has for its label. */
function heapLines(contents: readonly MarkContent[]): number {
  const rows = new Set(
    contents.flatMap((each) => (each.kind === 'heap' ? [each.heap.longerThan] : [])),
  );
  return Math.max(1, 4 - rows.size);
}

interface Drafting extends Placing {
  /** As many lines as the label of a heap may have. */
  readonly lines: number;
}

function draftMark(content: MarkContent, lane: LaneName, placing: Drafting): Draft {
  const { scale, metrics, roomOf } = placing;
  if (content.kind === 'heap') {
    const { heap, span } = content;
    const { start, end: until } = span;
    return { key: heap.key, content, start, until, ...draftHeap(content, placing) };
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
  return { key, content, start: when.start, until: when.end, texts, box, piles: [] };
}

/** Heaps lie lowest, those of one size in one row, and those of wider tiles on them. */
function byRow(a: Draft, b: Draft): number {
  return tileOf(a) - tileOf(b) || a.start - b.start || a.until - b.until;
}

/** Width of a heap's tile in ms; an event has none, and comes after all heaps. */
function tileOf({ content }: Draft): number {
  return content.kind === 'heap' ? content.heap.end - content.heap.start : Number.MAX_VALUE;
}

function drawMark(
  { key, content, start, until, texts, box, piles }: Draft,
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
    labelX,
    labelWidth: place?.choice.width ?? 0,
    align: place?.align ?? 'start',
    isBare: place?.isBare ?? false,
    piles,
    below: [],
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
