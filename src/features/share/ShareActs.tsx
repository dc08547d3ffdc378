import type { ReactNode } from 'react';

/** Buttons of one kind of taking along, and what came of them. */
export function ShareActs({ children }: { readonly children: ReactNode }) {
  return <p className="flex flex-wrap items-center gap-2 text-sm">{children}</p>;
}
