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
