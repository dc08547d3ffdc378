import { memo, type ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { TimelineEvent } from '@/domain/dataset-schema';
import type { Visible } from '@/domain/select';
import { words } from '@/words/en';
import { EventRow } from './EventRow';

interface EventListProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly terms: readonly string[];
}

/** The full equal of the timeline: dated events in date order, and the count that is announced. */
export const EventList = memo(function EventList({ dataset, visible, terms }: EventListProps) {
  const isVisible = (event: TimelineEvent) => visible.eventIds.has(event.id);
  const dated = dataset.datedEvents.filter(isVisible);
  const undated = dataset.undatedEvents.filter(isVisible);
  return (
    <section className="list-col" aria-labelledby="events-heading">
      <div className="col-h">
        <h2 id="events-heading">{words.list.name}</h2>
        <span role="status">
          {words.filters.visible(visible.eventIds.size, dataset.file.events.length)}
        </span>
      </div>
      <ol id="events" className="events" aria-labelledby="events-heading" tabIndex={-1}>
        {dated.map((event) => (
          <EventRow key={event.id} dataset={dataset} event={event} terms={terms} />
        ))}
      </ol>
      {dated.length === 0 && <Remark>{words.list.none}</Remark>}
      {undated.length > 0 && <Remark>{words.list.undatedBelow(undated.length)}</Remark>}
    </section>
  );
});

function Remark({ children }: { readonly children: ReactNode }) {
  return <p className="pt-2 pl-3 text-[0.8125rem] text-ink-2">{children}</p>;
}
