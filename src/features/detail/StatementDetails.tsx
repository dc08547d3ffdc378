import type { Statement } from '@/domain/format/schema';
import { notesOf, numberOf } from '@/domain/model/dataset';
import { titleThing } from '@/domain/say/describe-thing';
import { statementRows } from '@/domain/select/linked';
import { ThingLink } from '@/ui/links/ThingLink';
import { words } from '@/words/en';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './details-props';
import { FilteredStatements } from './FilteredStatements';
import { actLook, actRowLook } from './looks';
import { NotesColumn } from './NotesColumn';

interface StatementDetailsProps
  extends Pick<DetailsProps, 'dataset' | 'visible' | 'terms' | 'link' | 'onClose' | 'onCite'> {
  readonly statement: Statement;
}

/** One statement by itself, with the way to its neighbours in the article. */
export function StatementDetails({ statement, ...props }: StatementDetailsProps) {
  const { dataset, visible, terms } = props;
  const all = dataset.statement;
  const rows = statementRows(dataset, { kind: 'statement', id: statement.id });
  const row = rows[0] ?? 0;
  const number = numberOf(dataset, statement.id);
  // The one beside it may not have been read.
  const isNext = (by: -1 | 1) =>
    row + by >= 0 && row + by < all.length && dataset.numberOfRow(row + by) === number + by;
  const neighbours = [
    { neighbour: isNext(-1) && all.at(row - 1), label: words.details.previous },
    { neighbour: isNext(1) && all.at(row + 1), label: words.details.next },
  ];
  return (
    <>
      <DetailHead
        title={titleThing(dataset, { kind: 'statement', id: statement.id })}
        link={props.link}
        onClose={props.onClose}
        onCite={props.onCite}
      />
      <div>
        <FilteredStatements dataset={dataset} visible={visible} rows={rows} terms={terms} />
        <nav className={actRowLook} aria-label={words.details.neighbours}>
          {neighbours.map(
            ({ neighbour, label }) =>
              neighbour && (
                <ThingLink
                  key={label}
                  className={actLook}
                  thing={{ kind: 'statement', id: neighbour.id }}
                >
                  {label}
                </ThingLink>
              ),
          )}
        </nav>
      </div>
      <NotesColumn notes={notesOf(statement)} />
    </>
  );
}
