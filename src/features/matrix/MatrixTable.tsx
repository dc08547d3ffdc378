import { useRef } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { MatrixKind } from '@/domain/select/matrix';
import { ThingLink } from '@/ui/links/ThingLink';
import { useGridKeys } from '@/ui/rows/use-grid-keys';
import { grouped, words } from '@/words/en';
import { matrixWords } from '@/words/matrix-en';
import { MatrixCell } from './MatrixCell';
import type { Line } from './matrix-lines';
import { RowHead } from './RowHead';

export interface MatrixLinesProps {
  readonly dataset: Dataset;
  readonly kind: MatrixKind;
  readonly lines: readonly Line[];
  /** How many lines stand before these, and how many there are in all. */
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
    <div className="matrix__scroll">
      <table
        ref={table}
        className="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys lead through its cells.
        role="grid"
        aria-label={words.timeline.whoReferred}
        aria-rowcount={of + 1}
        {...keys}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{matrixWords.matrix.heads[kind]}</th>
            {dataset.file.speakers.map(({ id, name }, at) => (
              <th key={id} scope="col">
                <ThingLink thing={{ kind: 'speaker', id }}>{name}</ThingLink>
                <small>
                  {grouped(counts[at] ?? 0)} {words.filters.statementUnit(counts[at] ?? 0)}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr
              key={line.key}
              aria-rowindex={from + at + 2}
              data-standing={line.isSelected ? 'selected' : 'none'}
            >
              <th scope="row">
                <RowHead dataset={dataset} line={line} />
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
  if (typeof cells === 'string') return <td colSpan={speakers.length}>{cells}</td>;
  return speakers.map(({ id }, at) => (
    <td key={id}>
      <MatrixCell
        dataset={dataset}
        cell={cells[at] ?? { kept: [], outside: 0 }}
        speaker={id}
        to={line.to}
      />
    </td>
  ));
}
