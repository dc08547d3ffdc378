import { describeDate } from '@/domain/dates/date-words';
import type { Speaker } from '@/domain/format/schema';
import { notesOf, notesOn, rowsBy, rowsTookPart } from '@/domain/model/dataset';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { sourceNounOf } from '@/domain/say/source-words';
import { takeRows } from '@/lib/rows/table';
import { HeadFacts } from '@/ui/frame/HeadFacts';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnParagraph } from '@/ui/own/OwnParagraph';
import { OwnText } from '@/ui/own/OwnText';
import { TitleText } from '@/ui/statement/TitleText';
import { words } from '@/words/en';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './details-props';
import { FilteredStatements } from './FilteredStatements';
import { summaryLook } from './looks';
import { NotesColumn } from './NotesColumn';

/** So many events that a person took part in are named. */
const maxEvents = 30;

interface SpeakerDetailsProps
  extends Pick<DetailsProps, 'dataset' | 'visible' | 'terms' | 'link' | 'onClose'> {
  readonly speaker: Speaker;
}

/** A speaker as the source names them, and all they are reported to have said. */
export function SpeakerDetails({ speaker, ...props }: SpeakerDetailsProps) {
  const { dataset, visible, terms } = props;
  const rows = rowsBy(dataset, speaker.id);
  const role = roleBeside(dataset, speaker);
  const isAll = dataset.isFullyLoaded({ kind: 'speaker', id: speaker.id });
  return (
    <>
      <DetailHead
        title={nameOf(dataset, speaker.id)}
        isOwn
        link={props.link}
        onClose={props.onClose}
      >
        {role !== '' && <OwnParagraph className={summaryLook}>{role}</OwnParagraph>}
        <HeadFacts
          facts={[
            [
              words.details.organisation,
              speaker.organisation && <OwnText>{speaker.organisation}</OwnText>,
            ],
            [
              words.details.otherNames,
              speaker.otherNames && <OtherNames names={speaker.otherNames} />,
            ],
          ]}
        />
      </DetailHead>
      <div>
        <TookPart dataset={dataset} speaker={speaker} />
        {(rows.length > 0 || dataset.counts.statements > 0) && (
          <h3 className="pb-2.5 text-ink-2">
            {(isAll ? words.details : words.part).bySpeaker(rows.length, sourceNounOf(dataset))}
          </h3>
        )}
        <FilteredStatements
          dataset={dataset}
          visible={visible}
          rows={rows}
          terms={terms}
          hideSpeakers
        />
      </div>
      <NotesColumn notes={[...notesOf(speaker), ...notesOn(dataset, rows)]} />
    </>
  );
}

/** The events that they took part in, whether they spoke or not. */
function TookPart({ dataset, speaker }: Pick<SpeakerDetailsProps, 'dataset' | 'speaker'>) {
  const rows = rowsTookPart(dataset, speaker.id);
  const events = takeRows(dataset.event, rows.subarray(0, maxEvents));
  if (events.length === 0) return null;
  return (
    <>
      <h3 className="pb-1 text-ink-2">{words.details.tookPart(rows.length)}</h3>
      <ul role="list" className="pb-4">
        {events.map((event) => (
          <li key={event.id} className="wrap-anywhere py-0.5">
            <ThingLink
              thing={{ kind: 'event', id: event.id }}
              className="touch max-sm:leading-touch"
            >
              <OwnText>
                <TitleText title={event.title} />
              </OwnText>
            </ThingLink>{' '}
            <span className="text-fine text-ink-2">{describeDate(event, 'list')}</span>
          </li>
        ))}
        {rows.length > maxEvents && <li>{words.details.moreEvents(rows.length - maxEvents)}</li>}
      </ul>
    </>
  );
}

function OtherNames({ names }: { readonly names: NonNullable<Speaker['otherNames']> }) {
  return names.map(({ name, language, source }, index) => (
    <span key={name}>
      {index > 0 && '; '}
      <OwnText language={language}>{name}</OwnText> (<OwnText>{source}</OwnText>)
    </span>
  ));
}
