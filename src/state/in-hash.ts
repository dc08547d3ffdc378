import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import type { ViewPlace } from './use-view-state';

/**
 * Behind the `#` of a page, for a dataset that only this device has: no host has a page for its records, and none is
 * to hear of them.
 */
export const inHash: ViewPlace = {
  read: () => location.href.split('#')[1]?.replace(/^\//, '') ?? '',
  write: (link) => new URL(`#/${link}`, location.href).href,
  isOnDevice: true,
};

/** Whether the address leads into such a dataset. */
export function useIsInHash(): boolean {
  return useLocationProperty(() => location.href.includes('#/'));
}

/** Leads into it, to all of it, or out of it to the page that it is opened on. */
export function goInHash(isInside: boolean): void {
  navigate(isInside ? '#/' : location.pathname + location.search);
}
