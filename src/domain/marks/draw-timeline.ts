import { type TimeScale, toTime, visibleSpan } from '@/domain/axis/time-scale';
import { isDated } from '@/domain/dates/event-date';
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
/** So few events stand for themselves however high they pile up. */
const few = 24;

/** The marks of a window in their places: events while they can be told apart, else heaps of them. */
export function drawTimeline(dataset: Dataset, index: DetailIndex, options: DrawOptions): Drawing {
  const { scale, metrics, alone } = options;
  const query: DetailQuery = {
    start: toTime(scale, -margin * scale.width),
    end: toTime(scale, (1 + margin) * scale.width),
    min: (visibleSpan(scale) * metrics.heapWidth) / scale.width,
    max,
    maxSingle: maxSingle(options),
    alone,
  };
  const marks = queryDetail(index, query);
  const drawing = place(dataset, marks, options);
  const limit = maxHeight(options);
  if (drawing.height <= limit || marks.length <= few) return drawing;
  const whole = query.end - query.start;
  let heaps = place(dataset, queryDetail(index, { ...query, maxSingle: 0 }), options);
  // In lanes, coarser heaps rather than a stage of many screens.
  for (let min = 2 * query.min; inLanes(options) && heaps.height > limit && min < whole; min *= 2) {
    heaps = place(dataset, queryDetail(index, { ...query, min, maxSingle: 0 }), options);
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

/** As many as fill a few rows with their labels. */
function maxSingle({ scale, metrics }: DrawOptions): number {
  return Math.max(few, Math.floor(scale.width / metrics.heapWidth) * 5);
}

function place(dataset: Dataset, marks: readonly DetailMark[], options: DrawOptions): Drawing {
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

function contentOf({ event }: Dataset, mark: DetailMark): MarkContent {
  if (mark.kind === 'heap') return { kind: 'heap', heap: mark };
  const found = event.at(mark.row);
  if (!isDated(found)) throw new RangeError(`The event ${found.id} has no place on the axis`);
  return { kind: 'event', event: found };
}
