import { useMemo } from 'react';
import type { DialogControls } from '@/app/dialogs/use-dialogs';
import type { ExplorerState } from '@/app/view/use-explorer';
import type { Later } from '@/app/view/use-later';
import type { Dataset } from '@/domain/model/dataset';
import { selecting } from '@/domain/model/view-state';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { BelowStage } from '@/ui/frame/BelowStage';
import { Piece } from '@/ui/late/Piece';
import { CheckMarks } from './CheckMarks';
import { columnsPart } from './columns-part';
import { EmbedList } from './EmbedList';
import { linkedReleasePart } from './linked-release-part';

interface LowerHalfProps {
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'found' | 'close'>;
  readonly later: Later;
  readonly dialogs: DialogControls;
  readonly check: ArticleCheck | null;
}

/** Below the timeline: the list of events, and beside it what is selected. */
export function LowerHalf({ dataset, explorer, later, dialogs, check }: LowerHalfProps) {
  const { found, terms, comparison, view, addressOf } = later;
  const { visible, chosen, selected } = found;
  const { version } = view;
  const List = view.embed ? EmbedList : EventList;
  const columns = useMemo(
    () =>
      comparison && (
        <columnsPart.Part
          dataset={dataset}
          visible={visible}
          terms={terms}
          comparison={comparison}
        />
      ),
    [dataset, visible, terms, comparison],
  );
  return (
    <BelowStage>
      <Piece>
        <List
          dataset={dataset}
          kept={explorer.found.visible.eventCount}
          visible={visible}
          terms={terms}
          window={later.moved}
        />
      </Piece>
      <CheckMarks dataset={dataset} check={check}>
        <Details
          dataset={dataset}
          visible={visible}
          terms={terms}
          themes={chosen.themes}
          selection={selected}
          link={selected ? addressOf(selecting(selected)) : ''}
          columns={columns}
          inFlow={view.embed}
          notice={
            selected !== null &&
            version !== null && (
              <linkedReleasePart.Part
                dataset={dataset}
                version={version}
                selection={view.selection}
                found={found}
              />
            )
          }
          onAbout={dialogs.onAbout}
          onCheck={dialogs.onCheck}
          onCite={dialogs.onCite}
          onClose={explorer.close}
        />
      </CheckMarks>
    </BelowStage>
  );
}
