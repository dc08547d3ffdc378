import { createContext, useContext, useSyncExternalStore } from 'react';
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

const nowhere: Attention = {
  selected: null,
  pointed: null,
  linked: nothingLinked,
  lit: nothingLinked,
};

export const AttentionContext = createContext(nowhere);

/** The same, to be followed: of thousands of rows only those are drawn again that show something else by it. */
interface KeptAttention {
  readonly get: () => Attention;
  readonly set: (attention: Attention) => void;
  readonly follow: (onChange: () => void) => () => void;
}

/** See `KeptAttention`. */
export function keepAttention(first: Attention): KeptAttention {
  let now = first;
  const followers = new Set<() => void>();
  return {
    get: () => now,
    set: (attention) => {
      now = attention;
      for (const onChange of followers) onChange();
    },
    follow: (onChange) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
}

export const FollowContext = createContext(keepAttention(nowhere));

export const useThingActions = () => useContext(ThingActionsContext);
export const useAttention = () => useContext(AttentionContext);

/** What `read` makes of where the reader is; whoever asks is drawn again when that is something else. */
export function useFromAttention<T extends string | boolean>(read: (now: Attention) => T): T {
  const { get, follow } = useContext(FollowContext);
  const readNow = () => read(get());
  return useSyncExternalStore(follow, readNow, readNow);
}

/** How a thing stands to the reader's attention now. */
export const useStanding = (thing: Thing) => useFromAttention((now) => standingOf(now, thing));

/** Whether it is the selected one. */
export function useIsSelected({ kind, id }: Thing): boolean {
  return useFromAttention(({ selected }) => selected?.kind === kind && selected.id === id);
}

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
