import type { ReactNode } from 'react';

/** The tinted band that holds time. */
export function StageBand({ children }: { readonly children: ReactNode }) {
  return (
    <div className="stage @container/stage overflow-x-clip border-hair border-y bg-stage py-1.5">
      {children}
    </div>
  );
}
