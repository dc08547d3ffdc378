import { useRef } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { MatrixKind } from '@/domain/select/matrix';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { useGridKeys } from '@/ui/rows/use-grid-keys';
import { grouped, words } from '@/words/en';
import { matrixWords } from '@/words/matrix-en';
import { MatrixCell } from './MatrixCell';
import type { Line } from './matrix-lines';
import { RowHead } from './RowHead';

const side = 'text-start leading-[1.25] font-semibold focus-visible:-outline-offset-2';
const head = `${side} sticky top-0 z-1 border-b-2 border-ink bg-sheet pt-0 pe-2 pb-2 align-bottom`;
const body = 'border-s border-b border-hair px-2 py-1 align-middle focus-visible:-outline-offset-2';
const link = 'no-underline hover:text-inherit hover:underline';

export interface MatrixLinesProps {
  readonly dataset: Dataset;
  readonly kind: MatrixKind;
  readonly lines: readonly Line[];
  /** How many lines are before these, and how many there are in all. */
  readonly from: number;
  readonly of: number;
  /** Kept statements of each speaker, in the order of the dataset. */
  readonly counts: Uint32Array;
}

/** A real table that is one stop for Tab; keys lead from cell to cell. */
export function MatrixTable(props: MatrixLinesProps) {
  const { dataset, kind, lines, from, of, counts } = props;
  const table = useRef<HTMLTableElement>(null);
  const selected = lines.findIndex(({ isSelected }) => isSelected);
  const keys = useGridKeys(table, { row: selected + 1, column: 0, stop: 0 });
  return (
    // Firefox would stop at what scrolls, though every cell is reached by keys.
    <div tabIndex={-1} className="-mx-[4px] scroll-p-2 scroll-pt-20 overflow-auto px-[4px] pb-6">
      <table
        ref={table}
        className="w-full border-separate [border-spacing:0]"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys lead through its cells.
        role="grid"
        aria-label={words.timeline.whoReferred}
        aria-rowcount={of + 1}
        {...keys}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th className={`${head} min-w-56 ps-3`} scope="col">
              {matrixWords.matrix.heads[kind]}
            </th>
            {dataset.file.speakers.map(({ id }, at) => (
              <th key={id} className={`${head} w-36 min-w-28 ps-2`} scope="col">
                <ThingLink className={link} thing={{ kind: 'speaker', id }}>
                  <OwnText>{nameOf(dataset, id)}</OwnText>
                </ThingLink>
                <small className="block font-normal text-fine text-ink-2">
                  {`${grouped(counts[at] ?? 0)} ${words.filters.statementUnit(counts[at] ?? 0)}`}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr
              key={line.key}
              className="selected:bg-accent-tint selected:[&>th]:[box-shadow:inset_4px_0_var(--accent)] forced-colors:selected:[&>th]:border-s-4 forced-colors:selected:[&>th]:border-s-[Highlight]"
              aria-rowindex={from + at + 2}
              data-standing={line.isSelected ? 'selected' : 'none'}
            >
              <th
                className={`${side} border-hair border-b py-1.5 ps-3 pe-4 align-middle`}
                scope="row"
              >
                <RowHead dataset={dataset} line={line} look={link} />
              </th>
              <Cells dataset={dataset} line={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ dataset, line }: { readonly dataset: Dataset; readonly line: Line }) {
  const { speakers } = dataset.file;
  const { cells } = line;
  if (typeof cells === 'string')
    return (
      <td className={`${body} text-ink-2 text-sm`} colSpan={speakers.length}>
        {cells}
      </td>
    );
  return speakers.map(({ id }, at) => (
    <td key={id} className={body}>
      <MatrixCell
        dataset={dataset}
        cell={cells[at] ?? { kept: [], outside: 0 }}
        speaker={id}
        to={line.to}
      />
    </td>
  ));
}
