import type { DialogControls } from '@/app/dialogs/use-dialogs';
import type { ExplorerState } from '@/app/view/use-explorer';
import { hasBars } from '@/domain/heaps/has-bars';
import type { Dataset } from '@/domain/model/dataset';
import { possibleLanes } from '@/domain/select/lanes';
import { OverviewRoom } from '@/features/overview/OverviewRoom';
import { StageRoom } from '@/features/timeline/StageRoom';
import { UndatedShelf } from '@/features/undated/UndatedShelf';
import { StageBand } from '@/ui/frame/StageBand';
import { Piece } from '@/ui/late/Piece';
import { preload } from '@/ui/late/preload';
import { timelinePart } from './timeline-part';

/** Most choices leave something on the axis. */
const emptyPart = preload(async () => (await import('@/features/filters/EmptyResult')).EmptyResult);
/** Many readers see the whole of a small dataset, which needs none. */
const overviewPart = preload(async () => (await import('@/features/overview/Overview')).Overview);

interface StageProps {
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'controls' | 'found' | 'time'>;
  readonly dialogs: Pick<DialogControls, 'onLegend' | 'onMatrix'>;
  /** Called once the timeline is there, or cannot be. */
  readonly onDrawn: () => void;
}

/** The band that holds time: timeline, overview where it adds something, and the undated shelf. */
export function Stage({ dataset, explorer, dialogs, onDrawn }: StageProps) {
  const { time } = explorer;
  const { visible, chosen, hits } = explorer.found;
  const { view, act } = explorer.controls;
  return (
    <StageBand>
      <timelinePart.Part
        fallback={<StageRoom dataset={dataset} />}
        dataset={dataset}
        visible={visible}
        lanes={possibleLanes(dataset, view.lanes)}
        home={time.home}
        window={time.window}
        isMoving={time.isMoving}
        onWindow={time.show}
        onUnfold={() => act({ fold: false })}
        onLegend={dialogs.onLegend}
        onMatrix={dialogs.onMatrix}
        onDrawn={onDrawn}
        empty={
          <emptyPart.Part
            dataset={dataset}
            kept={visible.eventCount}
            isNoted={hits !== null && hits.ranked.length > 0}
            speakers={chosen.speakers}
            themes={chosen.themes}
            query={view.query}
            onChange={act}
          />
        }
      />
      {(hasBars(dataset) || !time.isWhole) && (
        <overviewPart.Part
          fallback={<OverviewRoom dataset={dataset} />}
          dataset={dataset}
          visible={visible}
          home={time.home}
          window={time.window}
          onWindow={time.show}
        />
      )}
      <Piece>
        <UndatedShelf dataset={dataset} visible={visible} />
      </Piece>
    </StageBand>
  );
}
