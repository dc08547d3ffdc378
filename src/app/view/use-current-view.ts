import { useEffect, useMemo } from 'react';
import { resolveAliases } from '@/domain/model/aliases';
import type { Dataset } from '@/domain/model/dataset';
import { useViewState, type ViewControls } from '@/state/use-view-state';

/**
 * The view with today's ids. A link made with an id that was renamed is shown as what it means, and
 * its address is rewritten in place, so that Back does not lead to the old one.
 */
export function useCurrentView(dataset: Dataset): ViewControls {
  const controls = useViewState();
  const { view, adjust } = controls;
  const change = useMemo(() => resolveAliases(view, dataset.aliases), [view, dataset]);
  useEffect(() => {
    if (change) adjust(change);
  }, [change, adjust]);
  return useMemo(
    () => (change ? { ...controls, view: { ...view, ...change } } : controls),
    [change, controls, view],
  );
}
