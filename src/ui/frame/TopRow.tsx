import type { ReactNode } from 'react';

/** The row at the top of a page; on a phone what follows the wordmark and the tools is a second one. */
export function TopRow({ children }: { readonly children: ReactNode }) {
  return (
    <header className="wrap relative flex items-center gap-4 pt-2.5 pb-2 max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-0 max-md:pt-0.5 max-lg:flex-wrap">
      {children}
    </header>
  );
}
