import type { ReactNode } from 'react';

interface FoldedProps {
  /** Says what is folded away, and how much. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Statements that come with one press, and not on paper. */
export function Folded({ summary, children }: FoldedProps) {
  return (
    <details className="outside border-hair border-t py-2 print:hidden">
      <summary className="min-h-7 cursor-pointer text-ink-2 max-sm:leading-touch">
        {summary}
      </summary>
      {children}
    </details>
  );
}
