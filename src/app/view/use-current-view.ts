import { useEffect, useMemo } from 'react';
import { resolveAliases } from '@/domain/model/aliases';
import type { Dataset } from '@/domain/model/dataset';
import type { ViewControls } from '@/state/use-view-state';

/**
 * The view with today's ids. A link made with an id that was renamed is shown as what it means, and
 * its address is rewritten in place, so that Back does not return to the old one.
 */
export function useCurrentView(link: ViewControls, dataset: Dataset): ViewControls {
  const { view, adjust } = link;
  const change = useMemo(() => resolveAliases(view, dataset.aliases), [view, dataset]);
  useEffect(() => {
    if (change) adjust(change);
  }, [change, adjust]);
  return useMemo(
    () => (change ? { ...link, view: { ...view, ...change } } : link),
    [change, link, view],
  );
}
