import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { findSiteRoot } from '@/lib/browser/site-root';

/** Pages of the site that do not show its dataset, by their folder: what a reader brings is opened there. */
export type OwnPage = 'open' | 'make';

const root = findSiteRoot();

const folder = /^(open|make)(?:\/(?:index(?:\.html)?)?)?$/;

function readOwnPage(): OwnPage | null {
  const { pathname } = location;
  const below = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : '';
  const [, page] = folder.exec(below) ?? [];
  return page === 'open' || page === 'make' ? page : null;
}

/** Which of these pages the address names; null where it shows the site's dataset. */
export function useOwnPage(): OwnPage | null {
  return useLocationProperty(readOwnPage);
}

/** Goes to one of these pages without a page load, so that Back returns to the view that was left. */
export function goToOwnPage(page: OwnPage): void {
  navigate(new URL(`${page}/`, root).href);
}
