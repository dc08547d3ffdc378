import { notesOf } from '@/domain/dataset';
import type { Statement } from '@/domain/dataset-schema';
import { ThingLink } from '@/ui/ThingLink';
import { words } from '@/words/en';
import { DetailHead } from './DetailHead';
import type { DetailsProps } from './Details';
import { FilteredStatements } from './FilteredStatements';
import { NotesColumn } from './NotesColumn';

interface StatementDetailsProps extends DetailsProps {
  readonly statement: Statement;
}

/** One statement by itself, with the way to its neighbours in the article. */
export function StatementDetails({ statement, ...props }: StatementDetailsProps) {
  const { dataset, visible, terms } = props;
  const speaker = dataset.speaker.get(statement.speaker);
  const all = dataset.file.statements;
  const number = dataset.numberOf.get(statement.id) ?? 0;
  const neighbours = [
    { neighbour: all[number - 2], label: words.details.previous },
    { neighbour: all[number], label: words.details.next },
  ];
  return (
    <>
      <DetailHead
        title={words.statement.title(speaker?.name ?? '', number, all.length)}
        link={props.link}
        onClose={props.onClose}
        onCite={props.onCite}
      />
      <div className="d-main">
        <FilteredStatements
          dataset={dataset}
          visible={visible}
          statements={[statement]}
          terms={terms}
        />
        <nav className="acts" aria-label={words.details.neighbours}>
          {neighbours.map(
            ({ neighbour, label }) =>
              neighbour && (
                <ThingLink key={label} thing={{ kind: 'statement', id: neighbour.id }}>
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
