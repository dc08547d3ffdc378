import { useEffect } from 'react';
import type { Thing } from '@/domain/linked';

const ofRecord = /(?:events|statements|speakers)\/[^/]+\/$/;

/**
 * Keeps the canonical address that the build wrote true while the reader moves on: browsers share it
 * instead of the address bar's. A page built without one gets none.
 */
export function useCanonical(selected: Thing | null): void {
  const folder = selected ? `${selected.kind}s/${selected.id}/` : '';
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (!link) return;
    link.href = link.href.replace(ofRecord, '') + folder;
    document.querySelector('meta[property="og:url"]')?.setAttribute('content', link.href);
  }, [folder]);
}
