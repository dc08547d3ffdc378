import { isVerbatim } from '@/domain/format/spans';
import type { Dataset } from '@/domain/model/dataset';
import { describeForm } from '@/domain/say/statement-form';
import type { Cell } from '@/domain/select/matrix';
import { ThingLink } from '@/ui/links/ThingLink';
import type { ViewChange } from '@/ui/links/thing-context';
import { ViewLink } from '@/ui/links/ViewLink';
import { grouped, words } from '@/words/en';
import { matrixWords } from '@/words/matrix-en';

/** More than these are a list, which the event has. */
const max = 12;

const cell =
  'grid h-8 min-w-8 place-items-center px-1 text-body/none font-semibold normal-nums no-underline hover:outline-2 hover:outline-accent hover:outline-offset-1 max-sm:h-touch max-sm:min-w-touch';
const quote = `${cell} bg-mark font-serif text-page hover:text-page forced-color-adjust-none`;
const reported = `${cell} border-[1.5px] border-edge border-dashed hover:text-inherit`;

interface MatrixCellProps {
  readonly dataset: Dataset;
  readonly cell: Cell;
  readonly speaker: string;
  /** Where all of the row is shown; null where there is no such place. */
  readonly to: ViewChange | null;
}

/** The statements where a speaker and a row meet: filled for a quote, dashed for a reported one. */
export function MatrixCell({ dataset, cell, speaker, to }: MatrixCellProps) {
  const { kept, outside } = cell;
  if (kept.length === 0 && outside === 0)
    return <span className="sr-only">{matrixWords.matrix.empty}</span>;
  return (
    <div className="flex flex-wrap items-center gap-1">
      {kept.slice(0, max).map((row) => {
        const statement = dataset.statement.at(row);
        return (
          <ThingLink
            key={row}
            thing={{ kind: 'statement', id: statement.id }}
            className={isVerbatim(statement) ? quote : reported}
          >
            <span aria-hidden="true">{grouped(dataset.numberOfRow(row))}</span>
            <span className="sr-only">
              {matrixWords.matrix.cell(dataset.numberOfRow(row), describeForm(statement))}
            </span>
          </ThingLink>
        );
      })}
      {kept.length > max && (
        <ViewLink change={{ selection: null, ...to, speakers: [speaker] }}>
          {matrixWords.matrix.more(kept.length - max)}
        </ViewLink>
      )}
      {outside > 0 && (
        <small className="text-fine text-ink-2">
          {kept.length > 0 ? words.details.outside(outside) : words.details.allOutside(outside)}
        </small>
      )}
    </div>
  );
}
