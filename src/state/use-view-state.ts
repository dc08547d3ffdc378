import { useCallback, useMemo } from 'react';
import { navigate, useHistoryState, useLocationProperty } from 'wouter/use-browser-location';
import type { TimeWindow } from '@/domain/axis/time-window';
import type { UnknownValue, ViewState } from '@/domain/model/view-state';
import { findSiteRoot } from '@/lib/browser/site-root';
import { readLink, writeLink } from './url-codec';

export interface ViewControls {
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
}

const root = findSiteRoot();

/** The view that the address bar shows, and the ways to change it. Read once, by what is above all else. */
export function useViewState(): ViewControls {
  const path = useLocationProperty(() => location.pathname);
  const search = useLocationProperty(() => location.search);
  const link = useMemo(() => readLink(belowRoot(path), search), [path, search]);
  const state = useHistoryState<unknown>();
  const exact = useMemo(() => readExact(state), [state]);
  const act = useCallback((change: Partial<ViewState>) => go(change, { replace: false }), []);
  const adjust = useCallback(
    (change: Partial<ViewState>, exactly?: TimeWindow) => go(change, { replace: true, exactly }),
    [],
  );
  const addressOf = useCallback(
    (change: Partial<ViewState>) =>
      address({ ...link.view, version: null, embed: false, ...change }, link.raw),
    [link],
  );
  return useMemo(
    () => ({ view: link.view, unknown: link.unknown, exact, act, adjust, addressOf }),
    [link, exact, act, adjust, addressOf],
  );
}

interface Way {
  readonly replace: boolean;
  readonly exactly?: TimeWindow | undefined;
}

/**
 * Starts from the address bar, not from a render, so that two quick changes both count. A deliberate
 * act leaves the view that a permanent link was made for, and with it the link's version.
 */
function go(change: Partial<ViewState>, { replace, exactly }: Way): void {
  const { view, raw } = readLink(belowRoot(location.pathname), location.search);
  const changed = { ...view, ...change };
  // The address may be an odd spelling of this very view, such as index.html, so it is not compared.
  if (!exactly && address(changed, raw) === address(view, raw)) return;
  const to = address(replace ? changed : { ...changed, version: change.version ?? null }, raw);
  const keepsWindow = changed.from === view.from && changed.to === view.to;
  const kept: unknown = keepsWindow ? history.state : null;
  navigate(to, { replace, state: exactly ? { window: exactly } : kept });
}

/** Any page may write what it likes beside its entries, so nothing is taken on trust. */
function readExact(state: unknown): TimeWindow | null {
  const { window } = Object(state);
  const { start, end } = Object(window);
  return Number.isFinite(start) && Number.isFinite(end) && start < end ? { start, end } : null;
}

/** The absolute address of a view by itself, without the keys of others that the present one keeps. */
export function plainAddress(view: ViewState): string {
  return address(view, []);
}

function address(view: ViewState, raw: Parameters<typeof writeLink>[1]): string {
  return new URL(writeLink(view, raw) || './', root).href;
}

function belowRoot(path: string): string {
  return path.startsWith(root.pathname)
    ? path.slice(root.pathname.length)
    : path.replace(/^\//, '');
}
