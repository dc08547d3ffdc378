import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { findLinked } from '@/domain/select/linked';
import type { ViewControls } from '@/state/use-view-state';
import type { Attention, ThingActions } from '@/ui/links/thing-context';
import type { TimelineWindow } from './use-timeline-window';

interface Controls
  extends Pick<ViewControls, 'act' | 'addressOf'>,
    Pick<TimelineWindow, 'revealing'> {}

/** What is selected and pointed at, what goes with each, and the acts that change it. */
export function useAttentionState(
  dataset: Dataset,
  selected: Thing | null,
  { act, addressOf, revealing }: Controls,
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
      addressOf,
      // A selected event is brought into view, in the same step of the history.
      act: (change) => {
        const { kind, id = '' } = change.selection ?? {};
        const when = kind === 'event' ? dataset.event.get(id)?.when : null;
        act({ ...change, ...(when && revealing(when)) });
      },
      point: (thing) => setPointed((now) => (isSame(now, thing) ? now : thing)),
    }),
    [dataset, act, addressOf, revealing],
  );
  return { attention, actions };
}

function isSame(a: Thing | null, b: Thing | null): boolean {
  return a === b || (a?.kind === b?.kind && a?.id === b?.id);
}
