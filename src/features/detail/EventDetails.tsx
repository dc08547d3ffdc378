import { dateTag, describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { notesOf, notesOn, rowsAbout, rowsSaidAt } from '@/domain/model/dataset';
import { sourceNounOf } from '@/domain/say/source-words';
import { isolate } from '@/lib/isolate';
import { OwnParagraphs } from '@/ui/own/OwnParagraphs';
import { OwnText } from '@/ui/own/OwnText';
import { Pictures } from '@/ui/own/Pictures';
import { words } from '@/words/en';
import { Beside } from './Beside';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './details-props';
import { EventFacts } from './EventFacts';
import { FilteredStatements } from './FilteredStatements';
import { summaryLook } from './looks';
import { NotesColumn } from './NotesColumn';

interface EventDetailsProps
  extends Pick<
    DetailsProps,
    'dataset' | 'visible' | 'terms' | 'link' | 'onClose' | 'onCite' | 'columns'
  > {
  readonly event: TimelineEvent;
}

/** An event: its date with how sure it is, what is said of it, and by whom. */
export function EventDetails({ event, ...props }: EventDetailsProps) {
  const { dataset, visible, terms } = props;
  const about = rowsAbout(dataset, event.id);
  const saidHere = rowsSaidAt(dataset, event.id);
  const isWhole = dataset.isFullyLoaded({ kind: 'event', id: event.id });
  const isAbout = about.length > 0 || !isWhole;
  const noun = sourceNounOf(dataset);
  const hasStatements = dataset.counts.statements > 0;
  const nobody = saidHere.length > 0 ? words.details.saidHere : words.details.unreferenced(noun);
  const lead = isWhole ? nobody : words.part.eventElsewhere;
  return (
    <>
      <DetailHead
        title={event.title}
        isOwn
        link={props.link}
        onClose={props.onClose}
        onCite={props.onCite}
      >
        <DateLine event={event} />
        {event.summary && (
          <div className={summaryLook}>
            <OwnParagraphs>{event.summary}</OwnParagraphs>
          </div>
        )}
        <EventFacts dataset={dataset} event={event} />
        <OtherNames event={event} />
        {event.media && <Pictures media={event.media} />}
      </DetailHead>
      <div className="data-[beside=true]:col-span-full" data-beside={Boolean(props.columns)}>
        {hasStatements && (about.length === 0 || !isWhole) && (
          <p className="pb-2.5 text-ink-2">{lead}</p>
        )}
        <Beside dataset={dataset} columns={props.columns} subject={{ event: event.id, themes: [] }}>
          <FilteredStatements
            dataset={dataset}
            visible={visible}
            rows={isAbout ? about : saidHere}
            terms={terms}
            eventId={event.id}
          />
        </Beside>
      </div>
      <NotesColumn event={event} notes={[...notesOf(event), ...notesOn(dataset, about)]} />
    </>
  );
}

/** How sure the date is, the date itself where the title does not hold it, and why. */
function DateLine({ event }: { readonly event: TimelineEvent }) {
  const tag = dateTag(event);
  const line = tag === words.dates.tags.inferred ? 'border-dashed' : '';
  return (
    <p className="d-date col-span-full mt-1.5 max-w-216">
      <span className="me-2.5 inline-flex items-center gap-1.5 font-semibold">
        <i
          className={`box-content h-2 w-3.5 border-[1.5px] border-mark ${line}`}
          aria-hidden="true"
        />
        {tag}
      </span>
      <span>
        <b>{describeDate(event, 'spoken')}.</b>{' '}
        {event.date.why && <OwnText>{event.date.why}</OwnText>}
      </span>
    </p>
  );
}

/** Names that others use, each with who uses them. They help to find the event, and are no title of ours. */
function OtherNames({ event }: { readonly event: TimelineEvent }) {
  if (!event.aliases) return null;
  return (
    <details className="col-span-full mt-1 max-w-2xl text-ink-2 text-sm print:hidden">
      <summary className="min-h-target cursor-pointer max-sm:leading-touch">
        {words.details.alsoCalled}
      </summary>
      <ul role="list">
        {event.aliases.map(({ text, usedBy }) => (
          <li key={`${text} ${usedBy}`} className="text-ink">
            {words.details.usedBy(isolate(text), isolate(usedBy))}
          </li>
        ))}
      </ul>
    </details>
  );
}
