import { findSiteRoot } from '@/lib/browser/site-root';

/** Address of the history of releases, which lies beside every dataset of the site. */
export function findHistoryUrl(): string {
  return new URL('data/history.json', findSiteRoot()).href;
}

/** Address of the dataset that the page names, relative to the site's root. */
export function findDatasetUrl(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="saywhen:dataset"]')?.content;
  return new URL(named ?? 'data/dataset.json', findSiteRoot()).href;
}
