import { useEffect } from 'react';
import { builtFolder } from '@/app/take-over/take-over';
import type { Thing } from '@/domain/model/thing';

/** Where the site stands by its own account, if the build knew. */
const site = findCanonicalSite();

/**
 * Keeps the canonical address that the build wrote true while the reader moves on: browsers share it
 * instead of the address bar's. A page built without one gets none.
 */
export function useCanonical(selected: Thing | null): void {
  const folder = selected ? `${selected.kind}s/${selected.id}/` : '';
  useEffect(() => {
    const link = findCanonical();
    if (!link || site === null) return;
    link.href = site + folder;
    document.querySelector('meta[property="og:url"]')?.setAttribute('content', link.href);
  }, [folder]);
}

function findCanonical(): HTMLLinkElement | null {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
}

function findCanonicalSite(): string | null {
  const { href } = findCanonical() ?? {};
  if (href === undefined || builtFolder === null || !href.endsWith(builtFolder)) return null;
  return href.slice(0, href.length - builtFolder.length);
}
