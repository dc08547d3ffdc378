import { useCallback, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { formatDay } from '@/domain/date-words';
import { statementRows } from '@/domain/linked';
import type { SearchIndex } from '@/domain/search';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { PrintFootnotes } from '@/features/print/PrintFootnotes';
import { findUnknownIds } from '@/state/find-unknown';
import type { ViewControls } from '@/state/use-view-state';
import { AttentionContext, ThingActionsContext } from '@/ui/thing-context';
import { BuildNotice } from './BuildNotice';
import { Dialogs, type OpenDialog } from './Dialogs';
import { EmbedHead } from './EmbedHead';
import { EmbedList } from './EmbedList';
import { LinkedRelease } from './LinkedRelease';
import { LinkNotice } from './LinkNotice';
import { PageTop } from './PageTop';
import { Stage } from './Stage';
import { useAttentionState } from './use-attention';
import { useCanonical } from './use-canonical';
import { useCloseOnEscape } from './use-close-on-escape';
import { useCurrentView } from './use-current-view';
import { useDetailsInSight } from './use-details-in-sight';
import { useDocumentTitle, useSelection } from './use-selection';
import { useTimelineWindow } from './use-timeline-window';

interface LoadedExplorerProps {
  readonly dataset: Dataset;
  readonly searchIndex: SearchIndex;
}

/** The whole screen: what the URL asks for, put side by side. */
export function LoadedExplorer({ dataset, searchIndex }: LoadedExplorerProps) {
  const link = useCurrentView(dataset);
  const { view, addressOf } = link;
  const found = useSelection(dataset, searchIndex, view);
  const { hits, chosen, visible, selected, axis } = found;
  const time = useTimelineWindow(link, axis);
  const act = useActAfterSettling(link.act, time.settle);
  const controls = { ...link, act };
  const { attention, actions } = useAttentionState(dataset, selected, {
    ...controls,
    revealing: time.revealing,
  });
  const [listed, setListed] = useState<{ readonly row: number } | null>(null);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const close = useCloseOnEscape(selected !== null, () => act({ selection: null }));
  useDocumentTitle(dataset, selected);
  useCanonical(selected);
  const [today] = useState(() => formatDay(Date.now(), 'long'));
  const onPaper = selected
    ? statementRows(dataset, selected).filter((row) => visible.hasStatement[row] === 1)
    : visible.statements;
  useDetailsInSight(selected, view.embed);
  const terms = hits?.terms ?? noTerms;
  const badWindow = time.badWindow === null ? [] : [{ key: 'window', value: time.badWindow }];
  const unknown = [...link.unknown, ...findUnknownIds(view, dataset), ...badWindow];
  const [Top, List] = view.embed ? [EmbedHead, EmbedList] : [PageTop, EventList];
  const release = view.version !== null && (
    <LinkedRelease
      dataset={dataset}
      version={view.version}
      selection={view.selection}
      found={found}
    />
  );
  return (
    <ThingActionsContext value={actions}>
      <AttentionContext value={attention}>
        <div
          className="page"
          data-embed={view.embed}
          data-selected={selected !== null && !view.embed}
        >
          <Top {...controls} {...{ dataset, found, time }} onDialog={setDialog} />
          <main aria-label={view.embed ? dataset.file.title : undefined}>
            <BuildNotice version={dataset.file.version} />
            <LinkNotice unknown={unknown} />
            {!selected && release && <div className="wrap">{release}</div>}
            <Stage
              {...{ dataset, visible, chosen, view, time }}
              onChange={act}
              onLegend={() => setDialog('legend')}
              onHeap={(row) => setListed({ row })}
            />
            <div className="lower wrap">
              <List {...{ dataset, visible, terms }} target={listed} />
              <Details
                {...{ dataset, visible, terms }}
                selection={selected}
                link={selected ? actions.hrefOf(selected) : ''}
                inFlow={view.embed}
                onClose={close}
                onAbout={() => setDialog('about')}
                onCite={() => setDialog('cite')}
                notice={selected && release}
              />
            </div>
          </main>
          <PrintFootnotes
            dataset={dataset}
            rows={onPaper}
            hrefOf={actions.hrefOf}
            address={addressOf({ version: view.version })}
            today={today}
          />
          <Dialogs
            open={dialog}
            onOpen={setDialog}
            {...{ dataset, selection: selected, view, addressOf }}
          />
        </div>
      </AttentionContext>
    </ThingActionsContext>
  );
}

const noTerms: readonly string[] = [];

/** An act begins a new entry, so a movement that still waits is written into the one that it was made in. */
function useActAfterSettling(act: ViewControls['act'], settle: () => void): ViewControls['act'] {
  return useCallback(
    (change) => {
      settle();
      act(change);
    },
    [act, settle],
  );
}
