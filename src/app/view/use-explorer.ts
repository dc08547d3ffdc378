import { useCallback, useMemo } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { selecting } from '@/domain/model/view-state';
import type { SearchIndex } from '@/domain/search/search';
import { statementRows } from '@/domain/select/linked';
import { type Comparison, compareSpeakers, rowsOfColumns } from '@/domain/select/side-by-side';
import { findUnknownIds } from '@/state/find-unknown';
import type { ViewControls } from '@/state/use-view-state';
import { useAttentionState } from './use-attention';
import { useCanonical } from './use-canonical';
import { useCloseOnEscape } from './use-close-on-escape';
import { useDetailsInSight } from './use-details-in-sight';
import { type Found, useDocumentTitle, useSelection } from './use-selection';
import { useTimelineWindow } from './use-timeline-window';

/** All that the screen shows and does, worked out from the view and the dataset. */
export function useExplorer(link: ViewControls, dataset: Dataset, searchIndex: SearchIndex | null) {
  const { view } = link;
  const found = useSelection(dataset, searchIndex, view);
  const { hits, visible, selected, axis } = found;
  const time = useTimelineWindow(link, axis, found.results);
  const act = useActAfterSettling(link.act, time.settle);
  const controls = { ...link, act };
  const { attention, actions } = useAttentionState(dataset, selected, {
    ...controls,
    revealing: time.revealing,
  });
  const close = useCloseOnEscape(selected !== null, () => act(selecting(null)));
  useDocumentTitle(dataset, selected);
  useCanonical(link.isOnDevice ? null : selected);
  useDetailsInSight(selected, view.embed);
  const comparison = useComparison(dataset, found, view.compare);
  const { isWhole, zoom, showAll } = time;
  const badWindow = time.badWindow === null ? [] : [{ key: 'window', value: time.badWindow }];
  return {
    controls,
    found,
    time,
    /** What moves the window by itself, the same while the reader moves it by hand. */
    windowControls: useMemo(() => ({ isWhole, zoom, showAll }), [isWhole, zoom, showAll]),
    attention,
    actions,
    close,
    terms: hits?.terms ?? noTerms,
    unknown: [...link.unknown, ...findUnknownIds(view, dataset), ...badWindow],
    comparison,
    /** Rows of the statements that a printed page has. */
    printedRows: useMemo(() => {
      if (comparison) return rowsOfColumns(comparison.columns, visible);
      if (selected === null) return visible.statements;
      return statementRows(dataset, selected).filter((row) => visible.hasStatement[row] === 1);
    }, [dataset, selected, visible, comparison]),
  };
}

export type ExplorerState = ReturnType<typeof useExplorer>;

/** Who is compared, on the selected event or the chosen themes; null where nobody is. */
function useComparison(
  dataset: Dataset,
  { selected, chosen }: Pick<Found, 'selected' | 'chosen'>,
  speakers: readonly string[],
): Comparison | null {
  return useMemo(() => {
    if (selected !== null && selected.kind !== 'event') return null;
    const subject = { event: selected?.id ?? null, themes: chosen.themes };
    const columns = compareSpeakers(dataset, subject, speakers);
    return columns.length > 0 ? { subject, columns } : null;
  }, [dataset, selected, chosen, speakers]);
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
