import type { ReactNode } from 'react';

interface FactListProps {
  /** Its place, and how a name and its facts are grouped. */
  readonly className: string;
  /** Names and facts in turn: `dt` and `dd`. */
  readonly children: ReactNode;
}

/** A ruled list: names at the left, facts at the right. */
export function FactList({ className, children }: FactListProps) {
  return (
    <dl
      className={`grid grid-cols-[8rem_minmax(0,1fr)] border-hair border-t text-sm *:border-hair *:border-b *:py-1.5 max-sm:grid-cols-[6rem_minmax(0,1fr)] [&_dt]:font-semibold ${className}`}
    >
      {children}
    </dl>
  );
}
