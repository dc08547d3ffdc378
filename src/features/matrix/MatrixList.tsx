import type { Dataset } from '@/domain/model/dataset';
import type { Cell } from '@/domain/select/matrix';
import { MatrixCell } from './MatrixCell';
import type { MatrixLinesProps } from './MatrixTable';
import type { Line } from './matrix-lines';
import { RowHead } from './RowHead';

/** The same on a narrow screen: a block for each row, in it a line for each speaker who leads to it. */
export function MatrixList({ dataset, lines }: MatrixLinesProps) {
  return (
    <ul className="crossings">
      {lines.map((line) => (
        <li key={line.key} data-standing={line.isSelected ? 'selected' : 'none'}>
          <h3>
            <RowHead dataset={dataset} line={line} />
          </h3>
          <Speakers dataset={dataset} line={line} />
        </li>
      ))}
    </ul>
  );
}

function Speakers({ dataset, line }: { readonly dataset: Dataset; readonly line: Line }) {
  const { cells, to } = line;
  if (typeof cells === 'string') return <p>{cells}</p>;
  return (
    <dl>
      {dataset.file.speakers.map(({ id, name }, at) => {
        const cell = cells[at];
        return cell && isHeard(cell) ? (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <MatrixCell {...{ dataset, cell, to }} speaker={id} />
            </dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}

function isHeard({ kept, outside }: Cell): boolean {
  return kept.length + outside > 0;
}
