import { dateTag, describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/format/schema';
import { type Dataset, notesOf, notesOn, rowsAbout, rowsSaidAt } from '@/domain/model/dataset';
import { isWholeEvent } from '@/domain/parts/whole-event';
import { words } from '@/words/en';
import { Beside } from './Beside';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './details-props';
import { FilteredStatements } from './FilteredStatements';
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
  const isWhole = isWholeEvent(dataset, event.id);
  const isAbout = about.length > 0 || !isWhole;
  const nobody = saidHere.length > 0 ? words.details.saidHere : words.details.nobody;
  const lead = isWhole ? nobody : words.part.saidElsewhere;
  return (
    <>
      <DetailHead
        title={event.title}
        link={props.link}
        onClose={props.onClose}
        onCite={props.onCite}
      >
        <DateLine event={event} />
        <p className="d-sum">{event.summary}</p>
        <EventFacts dataset={dataset} event={event} />
        <OtherNames event={event} />
      </DetailHead>
      <div className="d-main" data-beside={Boolean(props.columns)}>
        {(about.length === 0 || !isWhole) && <p className="d-lead">{lead}</p>}
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
  const { date } = event;
  const tag = dateTag(date);
  const frame = tag === words.dates.tags.inferred ? 'tag tag--inferred' : 'tag';
  return (
    <p className="d-date">
      <span className={frame}>{tag}</span>
      <span>
        <b>{describeDate(event, 'spoken')}.</b> {date.why}
      </span>
    </p>
  );
}

function EventFacts({
  dataset,
  event,
}: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
}) {
  const fromAgency =
    rowsAbout(dataset, event.id).length === 0 &&
    event.evidence.some(({ voice }) => voice === 'agency');
  const publisher = dataset.source.get(event.evidence[0]?.source ?? '')?.publisher;
  if (!(event.place || fromAgency)) return null;
  return (
    <dl className="d-facts">
      {fromAgency && (
        <div>
          <dt>{words.details.agency}</dt>
          <dd>{publisher}</dd>
        </div>
      )}
      {event.place && (
        <div>
          <dt>{words.details.place}</dt>
          <dd>{event.place}</dd>
        </div>
      )}
    </dl>
  );
}

/** Names that others use, each with who uses them. They help to find the event, and are no title of ours. */
function OtherNames({ event }: { readonly event: TimelineEvent }) {
  if (!event.aliases) return null;
  return (
    <details className="d-names">
      <summary>{words.details.alsoCalled}</summary>
      <ul>
        {event.aliases.map(({ text, usedBy }) => (
          <li key={`${text} ${usedBy}`}>{words.details.usedBy(text, usedBy)}</li>
        ))}
      </ul>
    </details>
  );
}
