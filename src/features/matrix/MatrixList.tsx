import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { Cell } from '@/domain/select/matrix';
import { OwnText } from '@/ui/own/OwnText';
import { MatrixCell } from './MatrixCell';
import type { MatrixLinesProps } from './MatrixTable';
import type { Line } from './matrix-lines';
import { RowHead } from './RowHead';

/** The same on a narrow screen: a block for each row, in it a line for each speaker who links to it. */
export function MatrixList({ dataset, lines }: MatrixLinesProps) {
  return (
    <ul role="list">
      {lines.map((line) => (
        <li
          key={line.key}
          className="border-hair border-b selected:bg-accent-tint px-3 py-2 selected:[box-shadow:inset_4px_0_var(--accent)] forced-colors:selected:border-s-4 forced-colors:selected:border-s-[Highlight]"
          data-standing={line.isSelected ? 'selected' : 'none'}
        >
          <h3 className="font-semibold">
            <RowHead dataset={dataset} line={line} look="block pt-3 pb-1 no-underline" />
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
      {dataset.file.speakers.map(({ id }, at) => {
        const cell = cells[at];
        return cell && isHeard(cell) ? (
          <div key={id} className="flex items-center gap-3 py-0.5">
            <dt className="max-xs:wrap-anywhere w-36 flex-none font-normal max-xs:w-26">
              <OwnText>{nameOf(dataset, id)}</OwnText>
            </dt>
            <dd>
              <MatrixCell dataset={dataset} cell={cell} to={to} speaker={id} />
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
