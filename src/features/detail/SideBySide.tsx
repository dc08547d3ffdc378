import { nameOf } from '@/domain/model/speaker-names';
import { type Column, type Comparison, findSpeakersOn } from '@/domain/select/side-by-side';
import { CheckOption } from '@/ui/fields/CheckOption';
import { useThingActions } from '@/ui/links/thing-context';
import { matrixWords } from '@/words/matrix-en';
import type { DetailsProps } from './details-props';
import { FilteredStatements } from './FilteredStatements';
import { SpeakerHeading } from './SpeakerHeading';

interface SideBySideProps extends Pick<DetailsProps, 'dataset' | 'visible' | 'terms'> {
  readonly comparison: Comparison;
}

/** A column for each chosen speaker; on a phone one below the other. */
export function SideBySide({ comparison, ...props }: SideBySideProps) {
  const { subject, columns } = comparison;
  return (
    <>
      <SpeakerPicker {...props} comparison={comparison} />
      {columns.length < 2 && <p className="pb-2.5 text-ink-2">{matrixWords.beside.tooFew}</p>}
      <div className="beside grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-8">
        {columns.map((column) => (
          <SpeakerColumn key={column.speaker} {...props} column={column} eventId={subject.event} />
        ))}
      </div>
    </>
  );
}

/** All who can be read here: those with a statement on the subject, and those whom the link names. */
function SpeakerPicker({ dataset, comparison }: Pick<SideBySideProps, 'dataset' | 'comparison'>) {
  const { act } = useThingActions();
  const chosen = comparison.columns.map(({ speaker }) => speaker);
  const offered = new Set([...findSpeakersOn(dataset, comparison.subject), ...chosen]);
  const toggle = (id: string) => {
    const compare = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    // Without a speaker the columns go, and with them the box that has the focus.
    if (compare.length === 0) document.getElementById('details')?.focus();
    act({ compare });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row with its legend.
    <div
      className="flex flex-wrap gap-x-4 pb-2"
      role="group"
      aria-label={matrixWords.beside.speakers}
    >
      {dataset.file.speakers
        .filter(({ id }) => offered.has(id))
        .map(({ id }) => (
          <CheckOption
            key={id}
            label={nameOf(dataset, id)}
            isOwn
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
    </div>
  );
}

interface SpeakerColumnProps extends Pick<DetailsProps, 'dataset' | 'visible' | 'terms'> {
  readonly column: Column;
  readonly eventId: string | null;
}

/** Names and roles share a row, so that what was said begins at the same height. */
function SpeakerColumn({ column, eventId, ...props }: SpeakerColumnProps) {
  const speaker = props.dataset.speaker.get(column.speaker);
  return (
    <div className="beside__column row-span-2 grid min-w-0 grid-rows-subgrid *:min-w-0">
      {speaker && <SpeakerHeading dataset={props.dataset} speaker={speaker} isColumn />}
      <div>
        {column.rows.length === 0 ? (
          <p className="pb-6 text-ink-2">{matrixWords.beside.noStatement}</p>
        ) : (
          <FilteredStatements
            {...props}
            rows={column.rows}
            hideSpeakers
            {...(eventId !== null && { eventId })}
          />
        )}
      </div>
    </div>
  );
}
