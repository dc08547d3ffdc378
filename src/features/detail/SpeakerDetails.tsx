import type { Speaker } from '@/domain/format/schema';
import { notesOf, notesOn, rowsBy } from '@/domain/model/dataset';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { sourceNounOf } from '@/domain/say/source-words';
import { HeadFacts } from '@/ui/frame/HeadFacts';
import { OwnParagraph } from '@/ui/own/OwnParagraph';
import { OwnText } from '@/ui/own/OwnText';
import { words } from '@/words/en';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './details-props';
import { FilteredStatements } from './FilteredStatements';
import { summaryLook } from './looks';
import { NotesColumn } from './NotesColumn';

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
              <OwnText key="organisation">{speaker.organisation}</OwnText>,
            ],
            [
              words.details.otherNames,
              speaker.otherNames && <OtherNames names={speaker.otherNames} />,
            ],
          ]}
        />
      </DetailHead>
      <div>
        <h3 className="pb-2.5 text-ink-2">
          {(isAll ? words.details : words.part).bySpeaker(rows.length, sourceNounOf(dataset))}
        </h3>
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

function OtherNames({ names }: { readonly names: NonNullable<Speaker['otherNames']> }) {
  return names.map(({ name, language, source }, index) => (
    <span key={name}>
      {index > 0 && '; '}
      <OwnText language={language}>{name}</OwnText> (<OwnText>{source}</OwnText>)
    </span>
  ));
}
