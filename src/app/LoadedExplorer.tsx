import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { formatDay } from '@/domain/date-words';
import { statementsOf } from '@/domain/linked';
import type { SearchIndex } from '@/domain/search';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { FilterBar } from '@/features/filters/FilterBar';
import { PrintFootnotes } from '@/features/print/PrintFootnotes';
import { SearchBox } from '@/features/search/SearchBox';
import { FoldSwitch } from '@/features/view/FoldSwitch';
import { ViewControls } from '@/features/view/ViewControls';
import { findUnknownIds } from '@/state/find-unknown';
import { useViewState, type ViewControls as ViewControlsOfUrl } from '@/state/use-view-state';
import { SkipLinks } from '@/ui/SkipLinks';
import { AttentionContext, ThingActionsContext } from '@/ui/thing-context';
import { BuildNotice } from './BuildNotice';
import { Dialogs, type OpenDialog } from './Dialogs';
import { LinkNotice } from './LinkNotice';
import { PageHeader } from './PageHeader';
import { Stage } from './Stage';
import { useAttentionState } from './use-attention';
import { useCloseOnEscape } from './use-close-on-escape';
import { useDocumentTitle, useSelection } from './use-selection';
import { type TimelineWindow, useTimelineWindow } from './use-timeline-window';

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
  const { attention, actions } = useAttentionState(dataset, selected, {
    ...controls,
    revealing: time.revealing,
  });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const close = useCloseOnEscape(selected !== null, () => act({ selection: null }));
  useDocumentTitle(dataset, selected);
  const [today] = useState(() => formatDay(Date.now(), 'long'));
  const onPaper = (selected ? statementsOf(dataset, selected) : visible.statements).filter(
    ({ id }) => visible.statementIds.has(id),
  );
  const terms = hits?.terms ?? noTerms;
  const badWindow = time.badWindow === null ? [] : [{ key: 'window', value: time.badWindow }];
  const unknown = [...controls.unknown, ...findUnknownIds(view, dataset), ...badWindow];
  const search = {
    dataset,
    query: view.query,
    hits,
    onQuery: (query: string) => adjust({ query }),
  };
  const filters = { dataset, visible, ...chosen, query: view.query, onChange: act };
  return (
    <ThingActionsContext value={actions}>
      <AttentionContext value={attention}>
        <div className="page" data-selected={selected !== null}>
          <SkipLinks />
          <PageHeader
            dataset={dataset}
            search={<SearchBox {...search} />}
            onShare={() => setDialog('share')}
            onAbout={() => setDialog('about')}
          />
          <FilterBar
            {...filters}
            view={<View view={view} act={act} time={time} />}
            phoneView={<FoldSwitch fold={view.fold} onFold={(fold) => act({ fold })} />}
          />
          <main>
            <BuildNotice version={dataset.file.version} />
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
          <PrintFootnotes
            dataset={dataset}
            statements={onPaper}
            hrefOf={actions.hrefOf}
            address={addressOf({})}
            today={today}
          />
          <Dialogs
            open={dialog}
            onClose={() => setDialog(null)}
            {...{ dataset, selection: selected, addressOf }}
          />
        </div>
      </AttentionContext>
    </ThingActionsContext>
  );
}

const noTerms: readonly string[] = [];

interface ViewProps extends Pick<ViewControlsOfUrl, 'view' | 'act'> {
  readonly time: TimelineWindow;
}

function View({ view, act, time }: ViewProps) {
  return (
    <ViewControls
      lanes={view.lanes}
      onLanes={(lanes) => act({ lanes })}
      fold={view.fold}
      onFold={(fold) => act({ fold })}
      onZoom={time.zoom}
      onAll={time.showAll}
    />
  );
}
