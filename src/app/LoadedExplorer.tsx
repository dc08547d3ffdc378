import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { SearchIndex } from '@/domain/search';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { FilterBar } from '@/features/filters/FilterBar';
import { SearchBox } from '@/features/search/SearchBox';
import { FoldSwitch } from '@/features/view/FoldSwitch';
import { ViewControls } from '@/features/view/ViewControls';
import { findUnknownIds } from '@/state/find-unknown';
import { useViewState } from '@/state/use-view-state';
import { AttentionContext, ThingActionsContext } from '@/ui/thing-context';
import { Dialogs, type OpenDialog } from './Dialogs';
import { LinkNotice } from './LinkNotice';
import { PageHeader } from './PageHeader';
import { SkipLinks } from './SkipLinks';
import { Stage } from './Stage';
import { useAttentionState } from './use-attention';
import { useCloseOnEscape } from './use-close-on-escape';
import { useDocumentTitle, useSelection } from './use-selection';
import { useTimelineWindow } from './use-timeline-window';

interface LoadedExplorerProps {
  readonly dataset: Dataset;
  readonly searchIndex: SearchIndex;
}

/** The whole screen: what the URL asks for, put side by side. */
export function LoadedExplorer({ dataset, searchIndex }: LoadedExplorerProps) {
  const controls = useViewState();
  const { view, act, adjust, addressOf } = controls;
  const { hits, chosen, visible, selected, axis } = useSelection(dataset, searchIndex, view);
  const time = useTimelineWindow(controls, axis);
  const { attention, actions } = useAttentionState(dataset, selected, controls);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const close = useCloseOnEscape(selected !== null, () => act({ selection: null }));
  useDocumentTitle(dataset, selected);
  const terms = hits?.terms ?? noTerms;
  const badWindow = time.badWindow === null ? [] : [{ key: 'window', value: time.badWindow }];
  const unknown = [...controls.unknown, ...findUnknownIds(view, dataset), ...badWindow];
  const fold = <FoldSwitch fold={view.fold} onFold={(on) => act({ fold: on })} />;
  const viewControls = (
    <ViewControls
      lanes={view.lanes}
      onLanes={(lanes) => act({ lanes })}
      fold={view.fold}
      onFold={(on) => act({ fold: on })}
      onZoom={time.zoom}
      onAll={time.showAll}
    />
  );
  return (
    <ThingActionsContext value={actions}>
      <AttentionContext value={attention}>
        <div className="page" data-selected={selected !== null}>
          <SkipLinks />
          <PageHeader
            dataset={dataset}
            search={
              <SearchBox
                dataset={dataset}
                query={view.query}
                hits={hits}
                onQuery={(query) => adjust({ query })}
              />
            }
            onShare={() => setDialog('share')}
            onAbout={() => setDialog('about')}
          />
          <FilterBar
            dataset={dataset}
            visible={visible}
            {...chosen}
            query={view.query}
            onChange={act}
            view={viewControls}
            phoneView={fold}
          />
          <main>
            <LinkNotice unknown={unknown} />
            <Stage
              dataset={dataset}
              visible={visible}
              chosen={chosen}
              view={view}
              time={time}
              onChange={act}
              onLegend={() => setDialog('legend')}
            />
            <div className="lower wrap">
              <EventList dataset={dataset} visible={visible} terms={terms} />
              <Details
                dataset={dataset}
                visible={visible}
                terms={terms}
                selection={selected}
                link={selected ? actions.hrefOf(selected) : ''}
                onClose={close}
                onAbout={() => setDialog('about')}
              />
            </div>
          </main>
          <Dialogs
            open={dialog}
            onClose={() => setDialog(null)}
            dataset={dataset}
            selection={selected}
            addressOf={addressOf}
          />
        </div>
      </AttentionContext>
    </ThingActionsContext>
  );
}

const noTerms: readonly string[] = [];
