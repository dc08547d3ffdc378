import { memo } from 'react';
import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import { ThingLink } from '@/ui/links/ThingLink';
import { standingOf, useAttention } from '@/ui/links/thing-context';
import { OwnText } from '@/ui/own/OwnText';
import { words } from '@/words/en';

interface UndatedShelfProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
}

/** Events that no axis can hold, beside it. */
export const UndatedShelf = memo(function UndatedShelf({ dataset, visible }: UndatedShelfProps) {
  const events = takeRows(dataset.event, visible.undated);
  if (events.length === 0) return null;
  return (
    <div className="shelf wrap mt-1 grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline text-sm max-sm:grid-cols-1">
      <b id="undated-heading">{words.undated.list}</b>
      <ul className="flex flex-wrap gap-x-8 max-sm:block" aria-labelledby="undated-heading">
        {events.map((event) => (
          <UndatedEvent key={event.id} event={event} />
        ))}
      </ul>
    </div>
  );
});

function UndatedEvent({ event }: { readonly event: TimelineEvent }) {
  const thing = { kind: 'event', id: event.id } as const;
  const isDuration = event.date.basis === 'duration-only';
  const glyph = isDuration ? 'g-duration' : 'g-none';
  return (
    <li
      className="inline-flex min-h-target items-center gap-2 max-sm:flex max-sm:min-h-touch"
      data-standing={standingOf(useAttention(), thing)}
    >
      <i className={`g ${glyph}`} aria-hidden="true" />
      <span>
        <ThingLink
          thing={thing}
          className="in-linked:underline-linked in-selected:bg-accent in-selected:px-1.5 font-semibold in-selected:text-on-accent no-underline in-selected:forced-color-adjust-none hover:text-inherit hover:underline"
        >
          <OwnText>{event.title}</OwnText>
        </ThingLink>{' '}
        <span className="text-ink-2 max-sm:block">
          {describeDate(event, isDuration ? 'list' : 'spoken')}
        </span>
      </span>
    </li>
  );
}
