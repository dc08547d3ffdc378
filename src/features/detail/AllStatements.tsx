import { words } from '@/words/en';
import type { DetailsProps } from './Details';
import { NotesColumn } from './NotesColumn';
import { StatementGroups } from './StatementGroups';

/** Nothing is selected: every statement that passes the filters, in article order. */
export function AllStatements({ dataset, visible, terms, onAbout }: DetailsProps) {
  const kept = visible.statements.length;
  return (
    <>
      <header className="d-head">
        <hgroup className="d-group">
          <p>{words.details.inTheirWords}</p>
          <h2>{words.details.kept(kept, dataset.file.statements.length)}</h2>
        </hgroup>
        <p className="d-sum">{kept > 0 ? words.details.pick : words.details.noStatements}</p>
      </header>
      <div className="d-main">
        <StatementGroups dataset={dataset} statements={visible.statements} terms={terms} />
      </div>
      <NotesColumn notes={[]}>
        <section className="note">
          <h3>{words.about.title}</h3>
          <p>
            {dataset.file.description} {words.about.short}{' '}
            <button type="button" className="link" onClick={onAbout}>
              {words.about.more}
            </button>
          </p>
        </section>
      </NotesColumn>
    </>
  );
}
