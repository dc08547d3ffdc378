import type { TimelineWindow } from '@/app/view/use-timeline-window';
import { hasBars } from '@/domain/heaps/overview';
import type { DrawnStage } from '@/domain/marks/draw-timeline';
import type { Dataset } from '@/domain/model/dataset';
import type { ViewState } from '@/domain/model/view-state';
import type { Visible } from '@/domain/select/select';
import { EmptyResult } from '@/features/filters/EmptyResult';
import { Overview } from '@/features/overview/Overview';
import { StageRoom } from '@/features/timeline/StageRoom';
import { UndatedShelf } from '@/features/undated/UndatedShelf';
import { StageBand } from '@/ui/frame/StageBand';
import { TimelineBoundary } from './TimelineBoundary';
import { timelinePart } from './timeline-part';

interface StageProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly chosen: Pick<ViewState, 'speakers' | 'themes'>;
  readonly view: ViewState;
  readonly time: TimelineWindow;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onLegend: (stage: DrawnStage) => void;
  readonly onMatrix: () => void;
  readonly onHeap: (row: number) => void;
  /** Called once the timeline is there, or cannot be. */
  readonly onDrawn: () => void;
}

/** The band that holds time: timeline, overview where it tells more, and the undated shelf. */
export function Stage(props: StageProps) {
  const { dataset, visible, chosen, view, time, onChange } = props;
  return (
    <StageBand>
      <TimelineBoundary onFailed={props.onDrawn}>
        <timelinePart.Part
          fallback={<StageRoom dataset={dataset} />}
          dataset={dataset}
          visible={visible}
          lanes={view.lanes}
          home={time.home}
          window={time.window}
          isMoving={time.isMoving}
          onWindow={time.show}
          onUnfold={() => onChange({ fold: false })}
          onLegend={props.onLegend}
          onMatrix={props.onMatrix}
          onHeap={props.onHeap}
          onDrawn={props.onDrawn}
          empty={
            <EmptyResult dataset={dataset} {...chosen} query={view.query} onChange={onChange} />
          }
        />
      </TimelineBoundary>
      {(hasBars(dataset) || !time.isWhole) && (
        <Overview
          dataset={dataset}
          visible={visible}
          home={time.home}
          window={time.window}
          onWindow={time.show}
        />
      )}
      <UndatedShelf dataset={dataset} visible={visible} />
    </StageBand>
  );
}
