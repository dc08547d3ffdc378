import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeScale } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { indexDetail } from '@/domain/heaps/level-of-detail';
import { type DrawnStage, drawTimeline } from '@/domain/marks/draw-timeline';
import type { DrawnMark } from '@/domain/marks/place-marks';
import { type Dataset, datedCount } from '@/domain/model/dataset';
import type { LaneMode } from '@/domain/model/view-state';
import { layOutLanes } from '@/domain/select/lanes';
import type { Visible } from '@/domain/select/select';
import { MarkLayer } from '@/features/timeline/marks/MarkLayer';
import { Threads } from '@/features/timeline/threads/Threads';
import { ThreadsNote } from '@/features/timeline/threads/ThreadsNote';
import { useAttention } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import { Axis } from './Axis';
import { Folds } from './Folds';
import { LaneHeads } from './LaneHeads';
import './timeline.css';
import { useMarkMetrics } from '@/features/timeline/marks/use-mark-metrics';
import { usePlotSize } from '@/features/timeline/marks/use-plot-size';
import { useThreads } from '@/features/timeline/threads/use-threads';
import { useGhosts } from './use-ghosts';

interface TimelineProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly lanes: LaneMode;
  /** The whole axis, with the folds that apply now. */
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  /** A gesture is under way. */
  readonly isMoving: boolean;
  /** `settled` once a gesture is over. */
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
  readonly onUnfold: () => void;
  readonly onLegend: (stage: DrawnStage) => void;
  readonly onMatrix: () => void;
  /** Leads to the list, at the row of an event that no window can tell from its neighbours. */
  readonly onHeap: (row: number) => void;
  /** Called once it stands on the page as it should. */
  readonly onDrawn: () => void;
  /** What stands on the stage instead of marks when no event is left. */
  readonly empty: ReactNode;
}

const leastWidth = 50;

/** The stage: marks over an axis, and the threads below it. */
export function Timeline(props: TimelineProps) {
  const { dataset, visible, lanes, home, window } = props;
  const plot = useRef<HTMLDivElement>(null);
  const size = usePlotSize(plot);
  const metrics = useMarkMetrics(size, lanes !== 'none');
  const { selected } = useAttention();
  const selectedRow = selected?.kind === 'event' ? dataset.event.rowOf(selected.id) : undefined;
  const rows = useMemo(
    () => withRow(visible.dated, selectedRow, datedCount(dataset)),
    [dataset, visible, selectedRow],
  );
  const laid = useMemo(
    () => layOutLanes(dataset, { mode: lanes, rows, visible }),
    [dataset, lanes, rows, visible],
  );
  const index = useMemo(() => indexDetail(dataset.columns, laid), [dataset, laid]);
  const alone = useRowsAlone(dataset);
  const ghosts = useGhosts();
  const roomOf = ghosts?.roomOf;
  const scale = useMemo<TimeScale>(
    () => ({ ...window, folds: home.folds, width: Math.max(leastWidth, size?.width ?? 0) }),
    [window, home, size],
  );
  const drawing = useMemo(
    () => metrics && drawTimeline(dataset, index, { lanes: laid, scale, metrics, alone, roomOf }),
    [dataset, index, laid, scale, metrics, alone, roomOf],
  );
  const threads = useThreads(dataset, visible, scale);
  const [pointed, setPointed] = useState<DrawnMark | null>(null);
  const isEmpty = rows.length === 0;
  const isDrawn = drawing !== null;
  const { onDrawn } = props;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <section className="timeline wrap" aria-label={words.timeline.region}>
      <div className="plot" ref={plot} data-empty={isEmpty} data-home={isAtHome(props)}>
        {isEmpty ? props.empty : <Folds scale={scale} onUnfold={props.onUnfold} />}
        {drawing && metrics && !isEmpty && (
          <>
            <LaneHeads drawing={drawing} />
            {ghosts && <ghosts.Ghosts marks={drawing.marks} {...{ scale, metrics }} />}
            <MarkLayer {...props} {...{ rows, drawing, scale }} onPoint={setPointed} />
          </>
        )}
      </div>
      <Axis scale={scale} rem={size?.rem ?? 16} />
      {!isEmpty && <Threads dataset={dataset} shown={threads} width={scale.width} />}
      <ThreadsNote
        dataset={dataset}
        shown={threads}
        visible={visible}
        pointed={
          props.isMoving ? null : pointed && drawing?.marks.find(({ key }) => key === pointed.key)
        }
        isEmpty={isEmpty}
        onLegend={() => props.onLegend({ marks: drawing?.marks ?? [], scale })}
        onMatrix={props.onMatrix}
      />
    </section>
  );
}

/** Rows in date order, with a selected one that the filters drop. */
function withRow(rows: Uint32Array, row: number | undefined, dated: number): Uint32Array {
  if (row === undefined || row >= dated || rows.includes(row)) return rows;
  return Uint32Array.from([...rows, row]).sort();
}

/** More linked events than this stay in their heaps. */
const mostLinked = 12;

/** What is selected, pointed at or goes with it is never hidden in a heap. */
function useRowsAlone(dataset: Dataset): ReadonlySet<number> {
  const { selected, pointed, linked } = useAttention();
  return useMemo(() => {
    const own = [selected, pointed].flatMap((thing) =>
      thing?.kind === 'event' ? (dataset.event.rowOf(thing.id) ?? []) : [],
    );
    const { rows } = linked.events;
    return new Set([...own, ...(rows.length <= mostLinked ? rows : [])]);
  }, [dataset, selected, pointed, linked]);
}

/** Whether all events are shown on the whole axis, as the page is at first. */
function isAtHome({ visible, lanes, home, window }: TimelineProps): boolean {
  const isWhole = window.start <= home.start && window.end >= home.end;
  return isWhole && lanes === 'none' && !visible.filtered;
}
