import type { ReactNode } from 'react';
import type { Thing } from '@/domain/model/thing';
import { followPlainly } from './follow-plainly';
import { useAttention, useThingActions } from './thing-context';

interface ThingLinkProps {
  readonly thing: Thing;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A real link to an event, statement or speaker that the app follows without a page load. Inside a
 * statement it points at its own thing; what is around it stays out of that.
 */
export function ThingLink({ thing, className, children }: ThingLinkProps) {
  const { hrefOf, select, point } = useThingActions();
  const { selected } = useAttention();
  const current = selected?.kind === thing.kind && selected.id === thing.id;
  return (
    <a
      href={hrefOf(thing)}
      className={className}
      aria-current={current ? 'true' : undefined}
      onClick={followPlainly(() => select(thing))}
      onFocus={(event) => {
        event.stopPropagation();
        point(thing);
      }}
      onBlur={() => point(null)}
      onPointerOver={(event) => {
        event.stopPropagation();
        point(thing);
      }}
      onPointerLeave={() => point(null)}
    >
      {children}
    </a>
  );
}
