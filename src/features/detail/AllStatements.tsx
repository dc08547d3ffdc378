import { LinkButton } from '@/ui/fields/LinkButton';
import { MarginNote } from '@/ui/statement/MarginNote';
import { words } from '@/words/en';
import { Beside } from './Beside';
import type { DetailsProps } from './details-props';
import { NotesColumn } from './NotesColumn';
import { StatementGroups } from './StatementGroups';

/** More than these an embed folds away at first, so that it is no longer than the article around it. */
const fewStatements = 3;

type AllStatementsProps = Pick<
  DetailsProps,
  | 'dataset'
  | 'visible'
  | 'terms'
  | 'inFlow'
  | 'themes'
  | 'columns'
  | 'onAbout'
  | 'onCheck'
  | 'onCite'
>;

/** Nothing is selected: every statement that passes the filters, in article order. */
export function AllStatements(props: AllStatementsProps) {
  const { dataset, visible, terms, inFlow, themes = [], ...on } = props;
  const kept = visible.statements.length;
  const groups = <StatementGroups dataset={dataset} rows={visible.statements} terms={terms} />;
  const listed =
    inFlow && kept > fewStatements ? (
      <details className="outside">
        <summary>{words.embed.readAll(kept)}</summary>
        {groups}
      </details>
    ) : (
      groups
    );
  return (
    <>
      <header className="d-head">
        <hgroup className="d-group">
          <p>{words.details.asQuotedOrReported}</p>
          <h2>{words.details.kept(kept, dataset.statement.length)}</h2>
        </hgroup>
        <p className="d-sum">{kept > 0 ? words.details.pick : words.details.noStatements}</p>
      </header>
      <div className="d-main" data-beside={Boolean(props.columns)}>
        {themes.length > 0 || props.columns ? (
          <Beside dataset={dataset} columns={props.columns} subject={{ event: null, themes }}>
            {listed}
          </Beside>
        ) : (
          listed
        )}
      </div>
      <NotesColumn notes={[]}>
        <MarginNote heading={words.about.title}>
          <p>
            {dataset.file.description} {words.about.short}{' '}
            <LinkButton onClick={on.onAbout}>{words.about.more}</LinkButton>
          </p>
          <p className="mt-2">
            <LinkButton onClick={on.onCheck}>{words.about.check}</LinkButton>
          </p>
        </MarginNote>
      </NotesColumn>
    </>
  );
}
