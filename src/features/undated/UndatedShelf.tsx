import { memo, type ReactNode } from 'react';
import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import { ThingLink } from '@/ui/links/ThingLink';
import { useAttention, useStanding } from '@/ui/links/thing-context';
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
  const head = <b id="undated-heading">{words.undated.list}</b>;
  const list = (
    <ul
      role="list"
      className="flex flex-wrap gap-x-8 max-sm:block"
      aria-labelledby="undated-heading"
    >
      {events.map((event) => (
        <UndatedEvent key={event.id} event={event} />
      ))}
    </ul>
  );
  if (isLong(events)) return <LongShelf head={head} events={events} list={list} />;
  return (
    <div className="shelf wrap mt-1 grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline text-sm max-sm:grid-cols-1">
      {head}
      {list}
    </div>
  );
});

/** More events than this, or letters, take more than a row or two. */
const maxEvents = 4;
const maxLetters = 240;

function isLong(events: readonly TimelineEvent[]): boolean {
  const letters = events.reduce((sum, { title }) => sum + title.length, 0);
  return events.length > maxEvents || (events.length > 1 && letters > maxLetters);
}

interface LongShelfProps {
  readonly head: ReactNode;
  readonly events: readonly TimelineEvent[];
  readonly list: ReactNode;
}

/** One line until it is opened, or one of its events is selected. */
function LongShelf({ head, events, list }: LongShelfProps) {
  const { selected } = useAttention();
  const isOpen = selected?.kind === 'event' && events.some(({ id }) => id === selected.id);
  return (
    <details className="shelf wrap mt-1 text-sm" open={isOpen || undefined}>
      <summary className="min-h-target cursor-pointer leading-6.75 max-sm:min-h-touch max-sm:leading-touch">
        {head} <span className="text-ink-2">{words.undated.count(events.length)}</span>
      </summary>
      {list}
    </details>
  );
}

function UndatedEvent({ event }: { readonly event: TimelineEvent }) {
  const thing = { kind: 'event', id: event.id } as const;
  const isDuration = event.date.basis === 'duration-only';
  const glyph = isDuration ? 'g-duration' : 'g-none';
  return (
    <li
      className="inline-flex min-h-target min-w-0 items-center gap-2 max-sm:flex max-sm:min-h-touch"
      data-standing={useStanding(thing)}
    >
      <i className={`g ${glyph}`} aria-hidden="true" />
      <span className="min-w-0">
        <ThingLink
          thing={thing}
          className="touch in-linked:underline-linked in-selected:bg-accent in-selected:px-1.5 font-semibold in-selected:text-on-accent no-underline in-selected:forced-color-adjust-none hover:text-inherit hover:underline"
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
