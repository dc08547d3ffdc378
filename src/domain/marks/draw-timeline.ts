import { type TimeScale, toTime, visibleSpan } from '@/domain/axis/time-scale';
import { isDated } from '@/domain/dates/event-date';
import { profileOf } from '@/domain/heaps/heap-profile';
import { spanOfHeap } from '@/domain/heaps/heap-span';
import { topicsOf } from '@/domain/heaps/heap-topics';
import {
  type DetailIndex,
  type DetailMark,
  type DetailQuery,
  queryDetail,
} from '@/domain/heaps/level-of-detail';
import type { Dataset } from '@/domain/model/dataset';
import type { Lane } from '@/domain/select/lanes';
import type { MarkMetrics } from './mark-metrics';
import {
  type Drawing,
  type FilledLane,
  type MarkContent,
  placeMarks,
  type RoomOf,
} from './place-marks';

interface DrawOptions {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics;
  /** Rows that are never part of a heap. */
  readonly alone: ReadonlySet<number>;
  readonly roomOf?: RoomOf | undefined;
}

/** What is on the axis now, and where. */
export interface DrawnStage extends Pick<Drawing, 'marks'> {
  readonly scale: TimeScale;
}

/** Marks handed to vis-timeline together; each costs some nodes and some of every frame. */
const max = 160;
/** How far beyond the window marks are made ready, as a share of it. */
const margin = 0.25;
/** A stage with more rows than this is too high to be seen at once. */
const maxRows = 14;
/** In lanes, two screens: so many rows, unless the reader asked for more lanes than have three. */
const maxRowsInLanes = 44;
const rowsPerLane = 3;
/** So few events stand for themselves, with their labels, however high they pile up. */
const few = 24;
/** Of more than that, labels find room in so many rows; in lanes, in so many of each. */
const labelRows = { alone: 10, lane: 5 } as const;
/** Marks that stand close together: one for so many px on an average, and so many at one place. */
const pitch = 15;
const maxStack = { count: 8, px: 14 } as const;
/** As many events as can be seen at once, for each px, and altogether. */
const density = 0.1;
const maxSingle = 120;

/** The marks of a window in their places: events while they can be told apart, else heaps of them. */
export function drawTimeline(dataset: Dataset, index: DetailIndex, options: DrawOptions): Drawing {
  const { scale, metrics, alone } = options;
  const msPerPx = visibleSpan(scale) / scale.width;
  const query: DetailQuery = {
    start: toTime(scale, -margin * scale.width),
    end: toTime(scale, (1 + margin) * scale.width),
    min: msPerPx * metrics.heapWidth,
    max,
    maxSingle: Math.max(few, Math.min(maxSingle, Math.floor(scale.width * density))),
    pitch: msPerPx * pitch,
    maxStack: { count: maxStack.count, ms: msPerPx * maxStack.px },
    alone,
  };
  const marks = queryDetail(index, query);
  const labels = labelRows[inLanes(options) ? 'lane' : 'alone'] * metrics.rowHeight;
  const limited = { ...options, maxHeight: labels };
  const drawing = place(dataset, marks, marks.length > few ? limited : options);
  const limit = maxHeight(options);
  if (drawing.height <= limit || marks.length <= few) return drawing;
  const whole = query.end - query.start;
  const coarse = { ...query, maxSingle: 0, pitch: Number.POSITIVE_INFINITY };
  let heaps = place(dataset, queryDetail(index, coarse), limited);
  // In lanes, coarser heaps rather than a stage of many screens.
  for (let min = 2 * query.min; inLanes(options) && heaps.height > limit && min < whole; min *= 2) {
    heaps = place(dataset, queryDetail(index, { ...coarse, min }), limited);
  }
  return heaps;
}

function inLanes({ lanes }: DrawOptions): boolean {
  return lanes.length > 1;
}

/** How high the marks may pile up before they become heaps, px. */
function maxHeight({ lanes, metrics }: DrawOptions): number {
  const { length } = lanes;
  const inAll = length > 1 ? Math.max(maxRowsInLanes, rowsPerLane * length) : maxRows;
  return Math.min(maxRows * length, inAll) * metrics.rowHeight;
}

interface PlaceOptions extends DrawOptions {
  readonly maxHeight?: number;
}

function place(dataset: Dataset, marks: readonly DetailMark[], options: PlaceOptions): Drawing {
  const contents = new Map<string, MarkContent[]>();
  for (const mark of marks) {
    const inLane = contents.get(mark.lane);
    const content = contentOf(dataset, mark);
    if (inLane) inLane.push(content);
    else contents.set(mark.lane, [content]);
  }
  const filled = options.lanes.map(
    ({ rows, ...lane }): FilledLane => ({ lane, contents: contents.get(lane.id) ?? [] }),
  );
  return placeMarks(filled, options);
}

function contentOf(dataset: Dataset, mark: DetailMark): MarkContent {
  const { event, columns } = dataset;
  if (mark.kind === 'heap') {
    return {
      kind: 'heap',
      heap: mark,
      span: spanOfHeap(columns, mark),
      profile: profileOf(columns, mark),
      topics: topicsOf(dataset, mark),
    };
  }
  const found = event.at(mark.row);
  if (!isDated(found)) throw new RangeError(`The event ${found.id} has no place on the axis`);
  return { kind: 'event', event: found };
}
