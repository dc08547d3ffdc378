import { useEffect, useMemo } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { ViewState } from '@/domain/model/view-state';
import { titleThing } from '@/domain/say/describe-thing';
import type { SearchIndex } from '@/domain/search/search';
import { fitResults } from '@/domain/select/fit-results';
import { selectVisible } from '@/domain/select/select';
import { words } from '@/words/en';

/** All that follows from the dataset and the view: what passes, what is found, and the axis. */
export function useSelection(dataset: Dataset, searchIndex: SearchIndex | null, view: ViewState) {
  const { query, speakers, themes, fold, selection } = view;
  const hits = useMemo(() => searchIndex?.(query) ?? null, [searchIndex, query]);
  const chosen = useMemo(
    () => ({
      speakers: speakers.filter((id) => dataset.speaker.has(id)),
      themes: themes.filter((id) => dataset.theme.has(id)),
    }),
    [dataset, speakers, themes],
  );
  const visible = useMemo(
    () =>
      selectVisible(dataset, {
        speakers: new Set(chosen.speakers),
        themes: new Set(chosen.themes),
        hits,
      }),
    [dataset, chosen, hits],
  );
  const kind = selection?.kind;
  const id = selection?.id;
  const selected = useMemo<Thing | null>(
    () => (kind && id !== undefined && dataset[kind].has(id) ? { kind, id } : null),
    [dataset, kind, id],
  );
  const axis = useMemo(
    () => (fold ? dataset.axis : { ...dataset.axis, folds: [] }),
    [dataset, fold],
  );
  const results = useMemo(
    () => fitResults(dataset.columns, visible, axis),
    [dataset, visible, axis],
  );
  return useMemo(
    () => ({ hits, chosen, visible, selected, axis, results }),
    [hits, chosen, visible, selected, axis, results],
  );
}

export type Found = ReturnType<typeof useSelection>;

/** Names the page after what is shown, so that history and tabs distinguish views. */
export function useDocumentTitle(dataset: Dataset, selected: Thing | null): void {
  const title = pageTitle(dataset, selected);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** What is shown, for history, for tabs and for those it is shared with. */
export function pageTitle(dataset: Dataset, selected: Thing | null): string {
  const title = selected && titleThing(dataset, selected);
  return title === null ? dataset.file.title : words.app.documentTitle(title, dataset.file.title);
}
