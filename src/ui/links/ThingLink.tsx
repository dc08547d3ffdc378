import type { CSSProperties, ReactNode } from 'react';
import type { Thing } from '@/domain/model/thing';
import { selecting } from '@/domain/model/view-state';
import { followPlainly } from './follow-plainly';
import { useAttention, useThingActions } from './thing-context';

interface ThingLinkProps {
  readonly thing: Thing;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/**
 * A real link to an event, statement or speaker that the app follows without a page load. Inside a
 * statement it points at its own thing; what is around it stays out of that.
 */
export function ThingLink({ thing, className, style, children }: ThingLinkProps) {
  const { addressOf, act, point } = useThingActions();
  const change = selecting(thing);
  const { selected } = useAttention();
  const current = selected?.kind === thing.kind && selected.id === thing.id;
  return (
    <a
      href={addressOf(change)}
      className={className}
      style={style}
      aria-current={current ? 'true' : undefined}
      onClick={followPlainly(() => act(change))}
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
