import type { ComponentProps } from 'react';
import { EventList } from '@/features/event-list/EventList';
import { words } from '@/words/en';

/**
 * The list, folded to a line: an embed's room is scarce, but a reader who cannot point, or cannot
 * see the timeline, has the same events one press away.
 */
export function EmbedList(props: ComponentProps<typeof EventList>) {
  return (
    <details className="embed__list">
      <summary>{words.list.name}</summary>
      <EventList {...props} />
    </details>
  );
}
