import { sourceNounOf } from '@/domain/say/source-words';
import { Folded } from '@/ui/frame/Folded';
import { words } from '@/words/en';
import { AboutNote } from './AboutNote';
import { Beside } from './Beside';
import type { DetailsProps } from './details-props';
import { headLook, summaryLook, titleLook } from './looks';
import { StatementGroups } from './StatementGroups';

/** More than these an embed folds away at first, so that it is no longer than the article around it. */
const maxUnfolded = 3;

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
    inFlow && kept > maxUnfolded ? (
      <Folded summary={words.embed.readAll(kept)}>{groups}</Folded>
    ) : (
      groups
    );
  return (
    <>
      <header className={headLook}>
        <hgroup className="col-span-full flex flex-wrap items-baseline justify-between gap-x-4">
          <p className={titleLook}>{words.details.as(formsOf(dataset))}</p>
          <h2 className="text-ink-2 text-sm">
            {words.details.kept(kept, dataset.statement.length)}
          </h2>
        </hgroup>
        <p className={summaryLook}>
          {kept > 0 ? words.details.prompt(sourceNounOf(dataset)) : words.details.noStatements}
        </p>
      </header>
      <div className="data-[beside=true]:col-span-full" data-beside={Boolean(props.columns)}>
        {themes.length > 0 || props.columns ? (
          <Beside dataset={dataset} columns={props.columns} subject={{ event: null, themes }}>
            {listed}
          </Beside>
        ) : (
          listed
        )}
      </div>
      <AboutNote dataset={dataset} onAbout={on.onAbout} onCheck={on.onCheck} />
    </>
  );
}

/** The forms that any of its statements has, in the order in which they are told. */
function formsOf({ forms }: DetailsProps['dataset']) {
  return (['spoken', 'direct-quote', 'reported'] as const).filter((form) => forms[form] > 0);
}
