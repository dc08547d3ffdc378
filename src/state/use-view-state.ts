import { useMemo } from 'react';
import { navigate, useHistoryState, useLocationProperty } from 'wouter/use-browser-location';
import type { TimeWindow } from '@/domain/axis/time-window';
import { emptyView, type UnknownValue, type ViewState } from '@/domain/model/view-state';
import { findSiteRoot } from '@/lib/browser/site-root';
import { type ReadLink, readLink, writeLink } from './url-codec';

/** Where a page keeps its view. */
export interface ViewPlace {
  /** What is there: the path below the root, and the search. */
  readonly read: () => string;
  /** The absolute address of a link. */
  readonly write: (link: string) => string;
  /** The dataset is on this device alone, so that no address leads others to it. */
  readonly isOnDevice: boolean;
}

export interface ViewControls extends Pick<ViewPlace, 'isOnDevice'> {
  readonly view: ViewState;
  readonly unknown: readonly UnknownValue[];
  /** The shown window to the millisecond, kept beside the link in the history; null where none was. */
  readonly exact: TimeWindow | null;
  /** A deliberate act: one history entry, or none if it changes nothing. */
  readonly act: (change: Partial<ViewState>) => void;
  /** Typing, panning, zooming: replaces the current entry. */
  readonly adjust: (change: Partial<ViewState>, exact?: TimeWindow) => void;
  /**
   * The absolute address of the view with a change, for links and sharing; of no version, and of a
   * page of its own, unless asked. So what a reader copies or opens from an embed is the full page.
   */
  readonly addressOf: (change: Partial<ViewState>) => string;
  /** The absolute address of a view by itself, without the keys of others that the present one keeps. */
  readonly plainAddress: (view: ViewState) => string;
}

const root = findSiteRoot();

/** In the path and the search: every page of the site. */
const inPath: ViewPlace = {
  read: () => belowRoot(location.pathname) + location.search,
  write: (link) => new URL(link || './', root).href,
  isOnDevice: false,
};

/** The view that the address bar shows, and the ways to change it. Read once, by what is above all else. */
export function useViewState(place = inPath): ViewControls {
  const address = useLocationProperty(place.read);
  const link = useMemo(() => readAddress(address), [address]);
  const state = useHistoryState<unknown>();
  const exact = useMemo(() => readExact(state), [state]);
  const ways = useMemo(
    () => ({
      isOnDevice: place.isOnDevice,
      act: (change: Partial<ViewState>) => go(change, { place, replace: false }),
      adjust: (change: Partial<ViewState>, exactly?: TimeWindow) =>
        go(change, { place, replace: true, exactly }),
      plainAddress: (view: ViewState) => place.write(writeLink(view)),
    }),
    [place],
  );
  const addressOf = useMemo(() => addressesBeside(link, place), [link, place]);
  return useMemo(
    () => ({ ...ways, view: link.view, unknown: link.unknown, exact, addressOf }),
    [ways, link, exact, addressOf],
  );
}

function readAddress(address: string) {
  const [path = ''] = address.split('?', 1);
  return readLink(path, address.slice(path.length));
}

interface Way {
  readonly place: ViewPlace;
  readonly replace: boolean;
  readonly exactly?: TimeWindow | undefined;
}

/**
 * Starts from the address bar, not from a render, so that two quick changes both count. A deliberate
 * act leaves the view that a permanent link was made for, and with it the link's version.
 */
function go(change: Partial<ViewState>, { place, replace, exactly }: Way): void {
  const { view, raw } = readAddress(place.read());
  const changed = { ...view, ...change };
  // The address may be an odd spelling of this very view, such as index.html, so it is not compared.
  if (!exactly && writeLink(changed, raw) === writeLink(view, raw)) return;
  const to = writeLink(replace ? changed : { ...changed, version: change.version ?? null }, raw);
  const keepsWindow = changed.from === view.from && changed.to === view.to;
  const kept: unknown = keepsWindow ? history.state : null;
  navigate(place.write(to), { replace, state: exactly ? { window: exactly } : kept });
}

/** Any page may write what it likes beside its entries, so nothing is taken on trust. */
function readExact(state: unknown): TimeWindow | null {
  const { window } = Object(state);
  const { start, end } = Object(window);
  return Number.isFinite(start) && Number.isFinite(end) && start < end ? { start, end } : null;
}

/** Addresses that lead on from a link. Thousands differ in what they select alone, so their keys are written once. */
function addressesBeside({ view, raw }: ReadLink, place: ViewPlace): ViewControls['addressOf'] {
  const from = { ...view, version: null, embed: false };
  const queries = new Map<string, string>();
  return ({ selection = view.selection, ...change }) => {
    const asked = JSON.stringify(change);
    const query = queries.get(asked) ?? writeLink({ ...from, ...change, selection: null }, raw);
    queries.set(asked, query);
    return place.write(writeLink({ ...emptyView, selection }) + query);
  };
}

function belowRoot(path: string): string {
  return path.startsWith(root.pathname)
    ? path.slice(root.pathname.length)
    : path.replace(/^\//, '');
}
