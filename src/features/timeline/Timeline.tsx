import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { HomeAxis } from '@/domain/folds';
import { type LaneMode, layOutLanes } from '@/domain/lanes';
import { placeMarks } from '@/domain/place-marks';
import type { Visible } from '@/domain/select';
import type { TimeScale, TimeWindow } from '@/domain/time-scale';
import { useAttention } from '@/ui/thing-context';
import { words } from '@/words/en';
import { Axis } from './Axis';
import { Folds } from './Folds';
import { LaneHeads } from './LaneHeads';
import { MarkLayer } from './MarkLayer';
import { Threads } from './Threads';
import { ThreadsNote } from './ThreadsNote';
import './timeline.css';
import { useMarkMetrics } from './use-mark-metrics';
import { usePlotSize } from './use-plot-size';

export interface TimelineProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly lanes: LaneMode;
  /** The whole axis, with the folds that apply now. */
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  /** `settled` once a gesture is over. */
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
  readonly onUnfold: () => void;
  readonly onLegend: () => void;
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
  const events = useMemo(
    () =>
      dataset.datedEvents.filter(
        ({ id }) => visible.eventIds.has(id) || (selected?.kind === 'event' && selected.id === id),
      ),
    [dataset, visible, selected],
  );
  const rows = useMemo(
    () => layOutLanes(dataset, { mode: lanes, events, visible }),
    [dataset, lanes, events, visible],
  );
  const scale = useMemo<TimeScale>(
    () => ({ ...window, folds: home.folds, width: Math.max(leastWidth, size?.width ?? 0) }),
    [window, home, size],
  );
  const drawing = useMemo(
    () => metrics && placeMarks(rows, { stretches: dataset.stretch, scale, metrics }),
    [rows, dataset, scale, metrics],
  );
  const isEmpty = events.length === 0;
  const isDrawn = drawing !== null;
  const { onDrawn } = props;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <section className="timeline wrap" aria-label={words.timeline.region}>
      <div className="plot" ref={plot} data-empty={isEmpty} data-home={isAtHome(props)}>
        {isEmpty ? props.empty : <Folds scale={scale} onUnfold={props.onUnfold} />}
        {drawing && !isEmpty && (
          <>
            <LaneHeads drawing={drawing} />
            <MarkLayer {...props} drawing={drawing} scale={scale} />
          </>
        )}
      </div>
      <Axis scale={scale} rem={size?.rem ?? 16} />
      {!isEmpty && <Threads dataset={dataset} visible={visible} scale={scale} />}
      <ThreadsNote dataset={dataset} isEmpty={isEmpty} onLegend={props.onLegend} />
    </section>
  );
}

/** Whether all events are shown on the whole axis, as the page is at first. */
function isAtHome({ visible, lanes, home, window }: TimelineProps): boolean {
  const isWhole = window.start <= home.start && window.end >= home.end;
  return isWhole && lanes === 'none' && !visible.filtered;
}
