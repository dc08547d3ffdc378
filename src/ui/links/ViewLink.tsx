import type { ReactNode } from 'react';
import { followPlainly } from './follow-plainly';
import { useThingActions, type ViewChange } from './thing-context';

interface ViewLinkProps {
  readonly change: ViewChange;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A real link to another view that the app follows without a page load. */
export function ViewLink({ change, className, children }: ViewLinkProps) {
  const { addressOf, act } = useThingActions();
  return (
    <a href={addressOf(change)} className={className} onClick={followPlainly(() => act(change))}>
      {children}
    </a>
  );
}
