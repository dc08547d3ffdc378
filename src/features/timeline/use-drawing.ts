import { type RefObject, useMemo } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeScale } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import { indexDetail } from '@/domain/heaps/level-of-detail';
import { drawTimeline } from '@/domain/marks/draw-timeline';
import { stageRows, ungroupedRows } from '@/domain/marks/stage-rows';
import type { Dataset } from '@/domain/model/dataset';
import { linePeriods, withoutPeriods } from '@/domain/model/periods';
import type { LaneMode } from '@/domain/model/view-state';
import type { Visible } from '@/domain/select/select';
import { useMarkMetrics } from '@/features/timeline/marks/use-mark-metrics';
import { usePlotSize } from '@/features/timeline/marks/use-plot-size';
import { useAttention } from '@/ui/links/thing-context';
import { useGhosts } from './use-ghosts';
import { useLanes } from './use-lanes';

interface DrawingOptions {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly lanes: LaneMode;
  readonly home: HomeAxis;
  readonly window: TimeWindow;
}

const minWidth = 50;
const defaultRem = 16;

/** The marks of a window, drawn for the plot's size; `drawing` is null until that is known. */
export function useDrawing(
  { dataset, visible, lanes, home, window }: DrawingOptions,
  plot: RefObject<HTMLElement | null>,
) {
  const size = usePlotSize(plot);
  const metrics = useMarkMetrics(size, lanes !== 'none');
  const { selected } = useAttention();
  const all = useMemo(
    () => stageRows(dataset, visible.dated, selected),
    [dataset, visible, selected],
  );
  const rows = useMemo(() => withoutPeriods(dataset, all), [dataset, all]);
  const periods = useMemo(() => linePeriods(dataset, all), [dataset, all]);
  const { laid, onMoreLanes } = useLanes(dataset, { mode: lanes, rows, visible });
  const index = useMemo(() => indexDetail(dataset.columns, laid), [dataset, laid]);
  const alone = useUngroupedRows(dataset);
  const ghosts = useGhosts();
  const roomOf = ghosts.part?.roomOf;
  const scale = useMemo<TimeScale>(
    () => ({ ...window, folds: home.folds, width: Math.max(minWidth, size?.width ?? 0) }),
    [window, home, size],
  );
  const drawing = useMemo(
    () => metrics && drawTimeline(dataset, index, { lanes: laid, scale, metrics, alone, roomOf }),
    [dataset, index, laid, scale, metrics, alone, roomOf],
  );
  return {
    rows,
    periods,
    rem: size?.rem ?? defaultRem,
    metrics,
    scale,
    drawing,
    ghosts,
    onMoreLanes,
  };
}

/** What is looked at is never hidden in a heap. */
function useUngroupedRows(dataset: Dataset): ReadonlySet<number> {
  const { selected, pointed, linked } = useAttention();
  return useMemo(
    () => ungroupedRows(dataset, [selected, pointed], linked),
    [dataset, selected, pointed, linked],
  );
}
