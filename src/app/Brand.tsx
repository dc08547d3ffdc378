import { findSiteRoot } from '@/lib/site-root';
import { words } from '@/words/en';

/** The wordmark, which leads to everything. */
export function Brand() {
  return (
    <a className="brand" href={findSiteRoot().href} aria-label={words.app.home}>
      <span>Say</span>
      <i />
      <span>when</span>
    </a>
  );
}
