import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeScale } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import type { Drawing, DrawnMark } from '@/domain/marks/place-marks';
import type { Dataset } from '@/domain/model/dataset';
import type { LaneMode } from '@/domain/model/view-state';
import type { Visible } from '@/domain/select/select';

/** What the layer of marks, its keys and its moves are given. */
export interface MarkLayerProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly lanes: LaneMode;
  /** The whole axis, with the folds that apply now. */
  readonly home: HomeAxis;
  /** A gesture is under way. */
  readonly isMoving: boolean;
  /** `settled` once a gesture is over. */
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
  /** Lists what is in a heap that no window can divide. */
  readonly onHeap: (heap: HeapMark) => void;
  /** Rows of the events that can be drawn, in date order. */
  readonly rows: Uint32Array;
  readonly drawing: Drawing;
  readonly scale: TimeScale;
  /** Told of the mark that is pointed at or focused. */
  readonly onPoint: (mark: DrawnMark | null) => void;
}
