import type { Speaker } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';

interface ByProps {
  readonly dataset: Dataset;
  readonly speaker: Speaker;
  /** Above a column of its own; on a phone, where columns follow each other, it stays in sight. */
  readonly isColumn?: boolean;
}

const inLine = 'flex flex-wrap items-baseline gap-x-2';
const inColumn = 'mb-2 max-sm:sticky max-sm:top-0 max-sm:z-1 max-sm:bg-sheet';

/** Heads a speaker's statements: the name, which links to all that the speaker said, and the role. */
export function SpeakerHeading({ dataset, speaker, isColumn = false }: ByProps) {
  const role = roleBeside(dataset, speaker);
  return (
    <div className={`by border-hair border-t pt-2.5 ${isColumn ? inColumn : inLine}`}>
      <h3 className="font-semibold text-base leading-6">
        <ThingLink
          thing={{ kind: 'speaker', id: speaker.id }}
          className="touch max-sm:leading-touch"
        >
          <OwnText>{nameOf(dataset, speaker.id)}</OwnText>
        </ThingLink>
      </h3>
      {role !== '' && (
        <p className={isColumn ? 'text-ink-2 text-sm max-sm:hidden' : 'text-ink-2 text-sm'}>
          <OwnText>{role}</OwnText>
        </p>
      )}
    </div>
  );
}
