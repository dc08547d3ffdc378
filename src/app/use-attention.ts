import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { findLinked, type Thing } from '@/domain/linked';
import type { ViewControls } from '@/state/use-view-state';
import type { Attention, ThingActions } from '@/ui/thing-context';

/** What is selected and pointed at, what goes with each, and the acts that change it. */
export function useAttentionState(
  dataset: Dataset,
  selected: Thing | null,
  { act, addressOf }: Pick<ViewControls, 'act' | 'addressOf'>,
): { readonly attention: Attention; readonly actions: ThingActions } {
  const [pointed, setPointed] = useState<Thing | null>(null);
  const linked = useMemo(() => findLinked(dataset, selected), [dataset, selected]);
  const lit = useMemo(() => findLinked(dataset, pointed), [dataset, pointed]);
  const attention = useMemo(
    () => ({ selected, pointed, linked, lit }),
    [selected, pointed, linked, lit],
  );
  const actions = useMemo<ThingActions>(
    () => ({
      hrefOf: (thing) => addressOf({ selection: thing }),
      select: (thing) => act({ selection: thing }),
      point: (thing) => setPointed((now) => (isSame(now, thing) ? now : thing)),
    }),
    [act, addressOf],
  );
  return { attention, actions };
}

function isSame(a: Thing | null, b: Thing | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.id === b?.id);
}
