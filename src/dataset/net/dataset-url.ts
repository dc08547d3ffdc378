import { findSiteRoot } from '@/lib/browser/site-root';

/** Address of the history of releases, which lies beside every dataset of the site. */
export function findHistoryUrl(): string {
  return new URL('data/history.json', findSiteRoot()).href;
}

/** Address of the dataset that the page names, relative to the site's root. */
export function findDatasetUrl(): string {
  const named = readMeta('saywhen:dataset');
  return new URL(named ?? 'data/dataset.json', findSiteRoot()).href;
}

/** Where its pictures lie, with a slash at its end: in the folder `media` beside it. */
export function findMediaUrl(): string {
  return new URL('media/', findDatasetUrl()).href;
}

/** SHA-256, in hexadecimal, of the dataset's file that the build of this page has checked; null in development. */
export function findCheckedHash(): string | null {
  return readMeta('saywhen:checked') ?? null;
}

function readMeta(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}
