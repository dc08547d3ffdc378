import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Thing } from '@/domain/model/thing';
import { selecting } from '@/domain/model/view-state';
import { followPlainly } from './follow-plainly';
import { useIsSelected, useThingActions } from './thing-context';

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
  const { kind, id } = thing;
  const change = useMemo(() => selecting({ kind, id }), [kind, id]);
  // A page may have thousands, which are drawn again whenever the reader points at something.
  const address = useMemo(() => addressOf(change), [addressOf, change]);
  const current = useIsSelected(thing);
  return (
    <a
      href={address}
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
