import type { ReactNode } from 'react';
import { findSiteRoot } from '@/lib/browser/site-root';
import { Brand } from '@/ui/frame/Brand';
import { TopRow } from '@/ui/frame/TopRow';
import { isPrerenderedShown } from './take-over';

interface FailureFrameProps {
  /** Inside another page there is no header. */
  readonly embed: boolean;
  readonly children: ReactNode;
}

/** Around a failure: below the prerendered header and above all else, which stays, or a page of its own. */
export function FailureFrame({ embed, children }: FailureFrameProps) {
  if (isPrerenderedShown()) return <div className="wrap">{children}</div>;
  return (
    <>
      {!embed && (
        <TopRow>
          <Brand href={findSiteRoot().href} />
        </TopRow>
      )}
      <main className="wrap">{children}</main>
    </>
  );
}
