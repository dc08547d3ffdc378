import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeWindow } from '@/domain/axis/time-window';
import { isFirstView } from '@/domain/axis/view-window';
import type { DrawnStage } from '@/domain/marks/draw-timeline';
import type { Drawing, DrawnMark } from '@/domain/marks/place-marks';
import type { Dataset } from '@/domain/model/dataset';
import type { LaneMode } from '@/domain/model/view-state';
import type { Visible } from '@/domain/select/select';
import { MarkLayer } from '@/features/timeline/marks/MarkLayer';
import { Threads } from '@/features/timeline/threads/Threads';
import { ThreadsNote } from '@/features/timeline/threads/ThreadsNote';
import { PartMissing } from '@/ui/late/PartMissing';
import { Piece } from '@/ui/late/Piece';
import { words } from '@/words/en';
import { Axis } from './Axis';
import { LaneHeads } from './LaneHeads';
import { LazyHeapList } from './LazyHeapList';
import { MoreLanes } from './MoreLanes';
import './timeline.css';
import { useThreads } from '@/features/timeline/threads/use-threads';
import { PeriodBands, PeriodNames } from './Periods';
import { TopRow } from './TopRow';
import { useDrawing } from './use-drawing';
import { useHeapList } from './use-heap-list';

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
  /** Called once it is on the page as it should be. */
  readonly onDrawn: () => void;
  /** What is on the stage instead of marks when no event is left. */
  readonly empty: ReactNode;
}

/** The stage: marks over an axis, and the threads below it. */
export function Timeline(props: TimelineProps) {
  const { dataset, visible, onDrawn } = props;
  const plot = useRef<HTMLDivElement>(null);
  const { rows, periods, rem, metrics, scale, drawing, ghosts, onMoreLanes } = useDrawing(
    props,
    plot,
  );
  const threads = useThreads(dataset, visible, scale);
  const { opened, onHeap, onClose } = useHeapList(plot);
  const [pointed, setPointed] = useState<DrawnMark | null>(null);
  const isEmpty = rows.length === 0 && periods.length === 0;
  const eras = { dataset, periods, scale };
  const isDrawn = drawing !== null;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <section className="timeline wrap" aria-label={words.timeline.region}>
      <PeriodNames {...eras} />
      <div className="plot" ref={plot} data-empty={isEmpty} data-home={isAtHome(props)}>
        <PeriodBands {...eras} />
        {isEmpty ? (
          <Piece>{props.empty}</Piece>
        ) : (
          <TopRow {...props} rows={rows} scale={scale} metrics={metrics} rem={rem} />
        )}
        {drawing && metrics && !isEmpty && (
          <>
            <LaneHeads drawing={drawing} />
            {ghosts.part && (
              <ghosts.part.Ghosts marks={drawing.marks} scale={scale} metrics={metrics} />
            )}
            <MarkLayer
              {...props}
              rows={rows}
              drawing={drawing}
              scale={scale}
              onPoint={setPointed}
              onHeap={onHeap}
            />
            <MoreLanes drawing={drawing} onMoreLanes={onMoreLanes} />
            {opened && <LazyHeapList dataset={dataset} {...opened} onClose={onClose} />}
          </>
        )}
      </div>
      {ghosts.isMissing && <PartMissing onRetry={ghosts.onRetry} />}
      {dataset.event.length > 0 && <Axis scale={scale} home={props.home} rem={rem} />}
      {!isEmpty && dataset.counts.statements > 0 && (
        <Piece>
          <Threads dataset={dataset} shown={threads} width={scale.width} />
        </Piece>
      )}
      <Piece>
        <ThreadsNote
          dataset={dataset}
          shown={threads}
          visible={visible}
          pointed={props.isMoving ? null : findAgain(pointed, drawing)}
          isEmpty={isEmpty}
          onLegend={() => props.onLegend({ marks: drawing?.marks ?? [], scale })}
          onMatrix={props.onMatrix}
        />
      </Piece>
    </section>
  );
}

/** A mark as it is drawn now; undefined where it is no more. */
function findAgain(pointed: DrawnMark | null, drawing: Drawing | null) {
  return pointed && drawing?.marks.find(({ key }) => key === pointed.key);
}

/** Whether all events are shown on the whole axis, as the page is at first. */
function isAtHome({ visible, lanes, home, window }: TimelineProps): boolean {
  return isFirstView(window, home) && lanes === 'none' && !visible.filtered;
}
