import { canCheck, sourceNounOf } from '@/domain/say/source-words';
import { asSentence } from '@/lib/sentence';
import { LinkButton } from '@/ui/fields/LinkButton';
import { OwnText } from '@/ui/own/OwnText';
import { MarginNote } from '@/ui/statement/MarginNote';
import { words } from '@/words/en';
import type { DetailsProps } from './details-props';
import { NotesColumn } from './NotesColumn';

/** In the margin while nothing is selected: what the dataset is, and the ways to learn more. */
export function AboutNote({
  dataset,
  onAbout,
  onCheck,
}: Pick<DetailsProps, 'dataset' | 'onAbout' | 'onCheck'>) {
  const noun = sourceNounOf(dataset);
  const hasStatements = dataset.counts.statements > 0;
  return (
    <NotesColumn notes={[]}>
      <MarginNote heading={words.about.title}>
        <p className="whitespace-pre-line">
          <OwnText>{asSentence(dataset.file.description)}</OwnText>{' '}
          {hasStatements && words.about.short(noun)}{' '}
          <LinkButton className="print:hidden" onClick={onAbout}>
            {hasStatements ? words.about.more(noun) : words.about.moreOfEvents}
          </LinkButton>
        </p>
        {canCheck(dataset) && (
          <p className="mt-2">
            <LinkButton className="print:hidden" onClick={onCheck}>
              {words.about.check(noun)}
            </LinkButton>
          </p>
        )}
      </MarginNote>
    </NotesColumn>
  );
}
