import type { ReactNode } from 'react';
import { findSiteRoot } from '@/lib/site-root';
import { Brand } from '@/ui/Brand';
import { isPrerenderedShown } from './take-over';

/** Around a failure: above what was prerendered, which stays, or else a page of its own. */
export function FailureFrame({ children }: { readonly children: ReactNode }) {
  if (isPrerenderedShown()) return <div className="wrap">{children}</div>;
  return (
    <>
      <header className="top wrap">
        <Brand href={findSiteRoot().href} />
      </header>
      <main className="wrap">{children}</main>
    </>
  );
}
