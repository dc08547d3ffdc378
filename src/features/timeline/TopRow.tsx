import { useMemo } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeScale } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import {
  describeEdge,
  findEdgeEvents,
  type WaitingEvents,
  waitingEvents,
} from '@/domain/heaps/edge-events';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import type { Dataset } from '@/domain/model/dataset';
import { EdgeButton } from './EdgeButton';
import { Folds } from './Folds';

interface TopRowProps {
  readonly dataset: Dataset;
  /** Of the events that pass, in date order. */
  readonly rows: Uint32Array;
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics | null;
  /** Root font size in px. */
  readonly rem: number;
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
  readonly onUnfold: () => void;
}

/** Room beside the words of an edge, with its arrow; px. */
const edgeRoom = 24;

/** What the axis leaves out, above the marks: folds, and the few events that wait behind its edges. */
export function TopRow({ dataset, rows, home, window, metrics, ...props }: TopRowProps) {
  const { scale, rem, onWindow, onUnfold } = props;
  const { core } = home;
  const events = useMemo(() => findEdgeEvents(rows, dataset.columns, core), [rows, dataset, core]);
  const waiting = waitingEvents(events, window, core);
  const roomOf = (side: WaitingEvents['side']) => {
    const here = waiting.find((each) => each.side === side);
    return here && metrics ? metrics.measure(describeEdge(here), 'muted') + edgeRoom : 0;
  };
  const showAll = {
    earlier: { start: home.start, end: window.end },
    later: { start: window.start, end: home.end },
  };
  return (
    <>
      <Folds
        scale={scale}
        metrics={metrics}
        rem={rem}
        taken={{ left: roomOf('earlier'), right: roomOf('later') }}
        onUnfold={onUnfold}
      />
      {waiting.map((each) => (
        <EdgeButton
          key={each.side}
          waiting={each}
          onShow={() => onWindow(showAll[each.side], true)}
        />
      ))}
    </>
  );
}
