import type { Dataset } from '@/domain/model/dataset';
import { isolate } from '@/lib/isolate';
import { ViewLink } from '@/ui/links/ViewLink';
import { OwnText } from '@/ui/own/OwnText';
import { TitleText } from '@/ui/statement/TitleText';
import { matrixWords } from '@/words/matrix-en';
import type { Line } from './matrix-lines';

interface RowHeadProps {
  readonly dataset: Dataset;
  readonly line: Line;
  /** Classes of its link. */
  readonly look: string;
}

/** What a row is of: title, date as known, and the way to read those who speak of it side by side. */
export function RowHead({ dataset, line, look }: RowHeadProps) {
  const { title, to, date } = line;
  const speakers = findSpeakers(dataset, line);
  if (!to) return title;
  return (
    <>
      <ViewLink className={look} change={to}>
        <OwnText>
          <TitleText title={title} />
        </OwnText>
      </ViewLink>
      {(date !== '' || speakers.length > 1) && (
        <p className="flex flex-wrap gap-x-4 font-normal text-fine text-ink-2 max-sm:items-center">
          {date}
          {speakers.length > 1 && (
            <ViewLink
              className="max-sm:inline-flex max-sm:min-h-touch max-sm:items-center"
              change={{ ...to, compare: speakers }}
            >
              {matrixWords.matrix.sideBySide}{' '}
              <span className="sr-only">{matrixWords.matrix.on(isolate(title))}</span>
            </ViewLink>
          )}
        </p>
      )}
    </>
  );
}

function findSpeakers({ file }: Dataset, { cells }: Line): readonly string[] {
  if (typeof cells === 'string') return [];
  return file.speakers.flatMap(({ id }, at) => ((cells[at]?.kept.length ?? 0) > 0 ? [id] : []));
}
