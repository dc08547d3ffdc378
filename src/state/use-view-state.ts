import { useCallback, useMemo } from 'react';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { findSiteRoot } from '@/lib/site-root';
import { readLink, writeLink } from './url-codec';
import type { UnknownValue, ViewState } from './view-state';

export interface ViewControls {
  readonly view: ViewState;
  readonly unknown: readonly UnknownValue[];
  /** A deliberate act: one history entry. */
  readonly act: (change: Partial<ViewState>) => void;
  /** Typing, panning, zooming: replaces the current entry. */
  readonly adjust: (change: Partial<ViewState>) => void;
  /**
   * The absolute address of the view with a change, for links and sharing; of no version, and of a
   * page of its own, unless asked. So what a reader copies or opens from an embed is the full page.
   */
  readonly addressOf: (change: Partial<ViewState>) => string;
}

const root = findSiteRoot();

/** The view that the address bar shows, and the ways to change it. */
export function useViewState(): ViewControls {
  const path = useLocationProperty(() => location.pathname);
  const search = useLocationProperty(() => location.search);
  const link = useMemo(() => readLink(belowRoot(path), search), [path, search]);
  const act = useCallback((change: Partial<ViewState>) => go(change, false), []);
  const adjust = useCallback((change: Partial<ViewState>) => go(change, true), []);
  const addressOf = useCallback(
    (change: Partial<ViewState>) =>
      address({ ...link.view, version: null, embed: false, ...change }, link.raw),
    [link],
  );
  return { view: link.view, unknown: link.unknown, act, adjust, addressOf };
}

/**
 * Starts from the address bar, not from a render, so that two quick changes both count. A deliberate
 * act leaves the view that a permanent link was made for, and with it the link's version.
 */
function go(change: Partial<ViewState>, replace: boolean): void {
  const now = readLink(belowRoot(location.pathname), location.search);
  const left = replace ? now.view : { ...now.view, version: null };
  const to = address({ ...left, ...change }, now.raw);
  if (to !== location.href) navigate(to, { replace });
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
