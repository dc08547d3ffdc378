import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { TimelineEvent } from '@/domain/dataset-schema';
import { describeDate } from '@/domain/date-words';
import type { Visible } from '@/domain/select';
import { takeRows } from '@/domain/table';
import { ThingLink } from '@/ui/ThingLink';
import { standingOf, useAttention } from '@/ui/thing-context';
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
    <div className="shelf wrap">
      <b id="undated-heading">{words.undated.list}</b>
      <ul aria-labelledby="undated-heading">
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
    <li data-standing={standingOf(useAttention(), thing)}>
      <i className={`g ${glyph}`} aria-hidden="true" />
      <span>
        <ThingLink thing={thing}>{event.title}</ThingLink>{' '}
        <span className="muted">{describeDate(event, isDuration ? 'list' : 'spoken')}</span>
      </span>
    </li>
  );
}
