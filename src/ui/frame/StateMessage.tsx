import type { ReactNode } from 'react';

interface StateMessageProps {
  readonly title: string;
  /** The page has no other heading, and it is told at once. */
  readonly isFailure?: boolean;
  readonly children?: ReactNode;
}

/** What there is in place of what was asked for, and what to press next. */
export function StateMessage({ title, isFailure = false, children }: StateMessageProps) {
  const Heading = isFailure ? 'h1' : 'h2';
  return (
    <div
      className="state max-w-184 py-5 [&>button]:me-2 [&>button]:mt-4 [&>button]:min-h-9 max-sm:[&>button]:min-h-touch [&>p]:mt-3 [&>p]:text-lead"
      role={isFailure ? 'alert' : undefined}
    >
      <Heading className="wrap-anywhere text-balance font-semibold font-serif text-3xl/[1.15] normal-nums">
        {title}
      </Heading>
      {children}
    </div>
  );
}
