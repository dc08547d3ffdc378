import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeScale } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { findEdgeEvents, type WaitingEvents, waitingEvents } from '@/domain/heaps/edge-events';
import { indexDetail } from '@/domain/heaps/level-of-detail';
import { drawTimeline } from '@/domain/marks/draw-timeline';
import { type MarkMetrics, markMetrics } from '@/domain/marks/mark-metrics';
import type { Drawing, DrawnMark } from '@/domain/marks/place-marks';
import { stageRows, ungroupedRows } from '@/domain/marks/stage-rows';
import {
  findThreads,
  keepReadable,
  maxStatements,
  type ReadableThreads,
} from '@/domain/marks/thread-ends';
import type { Dataset } from '@/domain/model/dataset';
import { linePeriods, type PeriodLine, withoutPeriods } from '@/domain/model/periods';
import type { Thing } from '@/domain/model/thing';
import type { LaneMode } from '@/domain/model/view-state';
import { lanesPerStep, layOutLanes } from '@/domain/select/lanes';
import { findLinked, type Linked } from '@/domain/select/linked';
import type { Visible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import type { Standing } from './label-shapes';
import type { MeasureLetters, PictureColours } from './shapes';

/** What is on the screen, and how the page draws it. */
export interface PictureScene {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly lanes: LaneMode;
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  readonly selected: Thing | null;
  /** Of the plot, in px. */
  readonly width: number;
  readonly colours: PictureColours;
  readonly measure: MeasureLetters;
  /** What the filters ask for, in words, and the address of the view; null where it has none. */
  readonly filters: readonly string[];
  readonly address: string | null;
  /** The day on which it is made, in words. */
  readonly day: string;
}

/** All that is placed on the stage of a scene. */
export interface DrawnScene {
  readonly scene: PictureScene;
  readonly scale: TimeScale;
  readonly drawing: Drawing;
  readonly periods: readonly PeriodLine[];
  /** What the axis leaves out at its ends. */
  readonly waiting: readonly WaitingEvents[];
  readonly threads: ReadableThreads;
  readonly linked: Linked;
}

const rem = 16;
const minWidth = 50;

/** How a mark stands to what is selected. */
export function standingOf(mark: DrawnMark, { scene: { selected }, linked }: DrawnScene): Standing {
  if (mark.kind !== 'event') return 'none';
  const { id } = mark.event;
  if (selected?.kind === 'event' && selected.id === id) return 'selected';
  return linked.events.has(id) ? 'linked' : 'none';
}

/** Places all by the same steps as the page. */
export function drawScene(scene: PictureScene): DrawnScene {
  const { dataset, visible, lanes, home, window, selected } = scene;
  const linked = findLinked(dataset, selected);
  const all = stageRows(dataset, visible.dated, selected);
  const laid = layOutLanes(dataset, {
    ...{ mode: lanes, rows: withoutPeriods(dataset, all), visible },
    max: lanesPerStep,
  });
  const scale = { ...window, folds: home.folds, width: Math.max(minWidth, scene.width) };
  const drawing = drawTimeline(dataset, indexDetail(dataset.columns, laid), {
    lanes: laid,
    scale,
    metrics: metricsOf(scene, scale.width),
    alone: ungroupedRows(dataset, [selected], linked),
  });
  const periods = linePeriods(dataset, all);
  const edges = findEdgeEvents(withoutPeriods(dataset, all), dataset.columns, home.core);
  const waiting = waitingEvents(edges, window, home.core);
  return {
    scene,
    scale,
    drawing,
    periods,
    waiting,
    linked,
    threads: threadsOf(scene, scale, linked),
  };
}

function metricsOf({ lanes, measure }: PictureScene, width: number): MarkMetrics {
  return markMetrics({ width, rem, hasLanes: lanes !== 'none' }, (text, weight, size) =>
    Math.ceil(measure(text, { face: 'sans', weight: weight === 'title' ? 600 : 400, size })),
  );
}

function threadsOf(
  { dataset, visible, selected }: PictureScene,
  scale: TimeScale,
  linked: Linked,
): ReadableThreads {
  const isAtRest = selected === null;
  const kept = linked.statements.rows.filter((row) => visible.hasStatement[row] === 1);
  const rows = isAtRest ? visible.statements : kept;
  const isNone = isAtRest && rows.length > maxStatements;
  const statements = takeRows(dataset.statement, rows.subarray(0, isNone ? 0 : maxStatements));
  return keepReadable(findThreads(dataset, statements, scale), ({ event }) =>
    selected?.kind === 'event' ? event === selected.id : !isAtRest,
  );
}
