import type { ReactNode } from 'react';

/** List and details side by side, or one below the other. */
export function BelowStage({ children }: { readonly children: ReactNode }) {
  return (
    <div className="lower wrap grid grid-cols-[21rem_minmax(0,1fr)] gap-x-8 pt-4 pb-12 max-sm:pt-3 max-md:grid-cols-1 max-md:gap-y-6 max-lg:grid-cols-[18rem_minmax(0,1fr)]">
      {children}
    </div>
  );
}
