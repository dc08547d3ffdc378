import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { ExplorerState } from './use-explorer';

/** Of more records the lists take longer than the rest of the page. */
const maxAtOnce = 500;

/**
 * What the lists below the timeline show: what is asked for, but where they may be long only after the
 * timeline and the filters show it. What is selected comes at once, because the focus may go there.
 */
export function useLater(explorer: ExplorerState, { event, statement }: LongLists) {
  const { found, terms, comparison, printedRows, actions, controls, time } = explorer;
  const { view, addressOf } = controls;
  const { moved } = time;
  const now = useMemo(
    () => ({ found, terms, comparison, printedRows, actions, view, addressOf, moved }),
    [found, terms, comparison, printedRows, actions, view, addressOf, moved],
  );
  const isLong = event.length + statement.length > maxAtOnce;
  const later = useDeferredValue(isLong ? now : null);
  return later?.found.selected === found.selected ? later : now;
}

type LongLists = Pick<Dataset, 'event' | 'statement'>;

export type Later = ReturnType<typeof useLater>;
