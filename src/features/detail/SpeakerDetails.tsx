import type { Speaker } from '@/domain/format/schema';
import { notesOf, notesOn, rowsBy } from '@/domain/model/dataset';
import { words } from '@/words/en';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './details-props';
import { FilteredStatements } from './FilteredStatements';
import { NotesColumn } from './NotesColumn';

interface SpeakerDetailsProps
  extends Pick<DetailsProps, 'dataset' | 'visible' | 'terms' | 'link' | 'onClose'> {
  readonly speaker: Speaker;
}

/** A speaker as the source names them, and all they are reported to have said. */
export function SpeakerDetails({ speaker, ...props }: SpeakerDetailsProps) {
  const { dataset, visible, terms } = props;
  const rows = rowsBy(dataset, speaker.id);
  return (
    <>
      <DetailHead title={speaker.name} link={props.link} onClose={props.onClose}>
        <p className="d-sum">{speaker.role}</p>
        <dl className="d-facts">
          <div>
            <dt>{words.details.organisation}</dt>
            <dd>{speaker.organisation}</dd>
          </div>
          {speaker.otherNames && (
            <div>
              <dt>{words.details.otherNames}</dt>
              <dd>
                {speaker.otherNames.map(({ name, language, source }, index) => (
                  <span key={name}>
                    {index > 0 && '; '}
                    <span lang={language}>{name}</span> ({source})
                  </span>
                ))}
              </dd>
            </div>
          )}
        </dl>
      </DetailHead>
      <div className="d-main">
        <h3 className="d-lead">
          {(dataset.part ? words.part : words.details).bySpeaker(rows.length)}
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
