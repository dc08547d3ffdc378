import { createContext, useContext } from 'react';
import type { Thing } from '@/domain/model/thing';
import type { ViewState } from '@/domain/model/view-state';
import { type Linked, nothingLinked } from '@/domain/select/linked';

/** What a link may change in the view; what it leaves out stays. */
export type ViewChange = Partial<
  Pick<ViewState, 'selection' | 'speakers' | 'themes' | 'from' | 'to' | 'compare'>
>;

/** How a piece of the screen links to another view, and shows what goes with a thing. */
export interface ThingActions {
  readonly addressOf: (change: ViewChange) => string;
  /** One deliberate step of the reader, and one of the history. */
  readonly act: (change: ViewChange) => void;
  /** Says that the pointer or the focus is on a thing, or on none. */
  readonly point: (thing: Thing | null) => void;
}

/** Where the reader is: chosen and pointed at, with what goes with each. */
export interface Attention {
  readonly selected: Thing | null;
  readonly pointed: Thing | null;
  /** What goes with the selection. */
  readonly linked: Linked;
  /** What goes with the thing under pointer or focus. */
  readonly lit: Linked;
}

export const ThingActionsContext = createContext<ThingActions>({
  addressOf: () => './',
  act: () => undefined,
  point: () => undefined,
});

export const AttentionContext = createContext<Attention>({
  selected: null,
  pointed: null,
  linked: nothingLinked,
  lit: nothingLinked,
});

export const useThingActions = () => useContext(ThingActionsContext);
export const useAttention = () => useContext(AttentionContext);

/** How a thing relates to the reader's attention. */
export type Standing = 'selected' | 'linked' | 'none';

/** Selected wins; pointing at something links as the selection does. */
export function standingOf(attention: Attention, thing: Thing): Standing {
  if (attention.selected?.kind === thing.kind && attention.selected.id === thing.id) {
    return 'selected';
  }
  if (thing.kind === 'speaker') return 'none';
  const sets = thing.kind === 'event' ? ('events' as const) : ('statements' as const);
  const isLinked = attention.linked[sets].has(thing.id) || attention.lit[sets].has(thing.id);
  return isLinked ? 'linked' : 'none';
}
