import { Fragment } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { ThingLink } from '@/ui/links/ThingLink';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';

interface EventReferencesProps {
  readonly dataset: Dataset;
  readonly eventIds: readonly string[];
  /** Whether these stand beside the selected event. */
  readonly also: boolean;
}

/** "Refers to A, B and C.", each a link. A statement that names no event says so. */
export function EventReferences({ dataset, eventIds, also }: EventReferencesProps) {
  const events = eventIds.flatMap((id) => dataset.event.get(id) ?? []);
  if (events.length === 0) {
    return also ? null : <p className="refs">{words.statement.refersToNone}</p>;
  }
  return (
    <p className="refs">
      {also ? words.statement.alsoRefersTo : words.statement.refersTo}{' '}
      {events.map((event, index) => (
        <Fragment key={event.id}>
          {separator(index, events.length)}
          <ThingLink thing={{ kind: 'event', id: event.id }}>
            <TitleText title={event.title} />
          </ThingLink>
        </Fragment>
      ))}
      .
    </p>
  );
}

function separator(index: number, of: number): string {
  if (index === 0) return '';
  return index === of - 1 ? ` ${words.statement.and} ` : ', ';
}
