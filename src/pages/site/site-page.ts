import type { Thing } from '@/domain/model/thing';

/** One page of the site, as its head and the list of pages need it. */
export interface SitePage {
  /** Folder below the site's root with a slash at its end, such as `events/x/`; empty for the home page. */
  readonly folder: string;
  /** Folder of the page that holds the same; another one only where an id was renamed. */
  readonly canonical: string;
  /** What it shows; null for everything. */
  readonly thing: Thing | null;
  readonly title: string;
  readonly description: string;
}
