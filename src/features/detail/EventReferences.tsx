import { Fragment } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { refsLine } from '@/ui/statement/statement-frame';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';

interface EventReferencesProps {
  readonly dataset: Dataset;
  readonly eventIds: readonly string[];
  /** Whether these are beside the selected event. */
  readonly also: boolean;
}

/** "Refers to A, B and C.", each a link. A statement that names no event says so. */
export function EventReferences({ dataset, eventIds, also }: EventReferencesProps) {
  const events = eventIds.flatMap((id) => dataset.event.get(id) ?? []);
  if (events.length === 0) {
    return also ? null : <p className={refsLine}>{words.statement.refersToNone}</p>;
  }
  return (
    <p className={refsLine}>
      {also ? words.statement.alsoRefersTo : words.statement.refersTo}{' '}
      {events.map((event, index) => (
        <Fragment key={event.id}>
          {separator(index, events.length)}
          <ThingLink thing={{ kind: 'event', id: event.id }} className="text-ink max-sm:leading-7">
            <OwnText>
              <TitleText title={event.title} />
            </OwnText>
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
