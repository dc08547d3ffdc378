import { useMemo } from 'react';
import { formatMoment } from '@/domain/dates/format-moment';
import type { Statement } from '@/domain/format/schema';
import { isVerbatim, partsJoint, piecesOf, spansOf } from '@/domain/format/spans';
import type { Dataset } from '@/domain/model/dataset';
import type { ArticleCheck, SuppliedText } from '@/domain/verify/article-check';
import { findCounterpart, findMoved } from '@/domain/verify/find-moved';
import { type RecordResult, verifyStatement } from '@/domain/verify/verify';
import { sha256 } from '@/lib/sha256';
import { diffWords } from '@/lib/word-diff';
import { DiffText } from '@/ui/statement/DiffText';
import { verifyWords } from '@/words/verify-en';

const says = verifyWords.check.mark;

/** Characters that may be hashed to find where one passage went. */
const searchBudget = 3_000_000;

/** Words say it; the sign repeats it. */
const sign =
  'inline-flex min-h-target cursor-pointer items-center gap-1.5 text-ink before:inline-grid before:size-4.5 before:place-content-center before:border-[1.5px] before:border-mark before:font-semibold before:leading-none max-sm:min-h-touch';
const signs = {
  matches: "before:content-['='_/_'']",
  moved: "before:border-dashed before:content-['≠'_/_'']",
  differs: "font-semibold before:border-dashed before:content-['≠'_/_'']",
} as const;

function lookOf({ form }: Statement): string {
  const inset = form === 'reported' ? 'ps-3.5' : '';
  return `mt-2.5 max-w-136 text-sm/body text-ink-2 wrap-anywhere ${inset}`;
}

export interface StatementMarkProps {
  readonly dataset: Dataset;
  readonly check: ArticleCheck;
  readonly statement: Statement;
}

/** What was compared of one statement, when, with which hash, and what came of it. */
export function StatementMark({ dataset, check, statement }: StatementMarkProps) {
  const given = check.texts.get(statement.source.id);
  const text = given?.text;
  const result = useMemo(() => verifyStatement(statement, text, sha256), [statement, text]);
  if (spansOf(statement).length === 0) {
    return <p className={lookOf(statement)}>{says.noSource}</p>;
  }
  if (given === undefined) return <p className={lookOf(statement)}>{says.unchecked}</p>;
  return (
    <Compared dataset={dataset} check={check} statement={statement} given={given} result={result} />
  );
}

interface ComparedProps extends StatementMarkProps {
  readonly given: SuppliedText;
  readonly result: RecordResult;
}

function Compared({ dataset, check, statement, given, result }: ComparedProps) {
  const { text } = given;
  const movedTo = useMemo(
    () => findMoved(result, text, { hash: sha256, budget: { left: searchBudget } }),
    [result, text],
  );
  const isSame = result.outcome === 'matches';
  const failure = movedTo === null ? 'differs' : 'moved';
  const outcome = isSame ? 'matches' : failure;
  return (
    <details className={`${lookOf(statement)} [&>p]:mt-1`} open={outcome === 'differs'}>
      <summary className={`${sign} ${signs[outcome]}`}>
        {isSame ? says.matches[statement.form] : says[failure]}
      </summary>
      {movedTo && <p>{says.movedTo(movedTo)}</p>}
      {outcome === 'differs' && <Difference statement={statement} result={result} text={text} />}
      <p>
        {[
          says.compared(formatMoment(check.checked)),
          describeCompared(statement, given.name ?? verifyWords.check.pasted),
          ...(isSame ? [says.hash(spansOf(statement).map((span) => span.sha256))] : []),
          describeWhole(dataset, statement, text),
        ].join(' ')}
      </p>
    </details>
  );
}

function describeCompared(statement: Statement, name: string): string {
  const say = isVerbatim(statement) ? says.quote : says.passage;
  return say(spansOf(statement), name);
}

const hashes = new Map<string, string>();

/** The whole text's hash is worked out once for all of its statements. */
function describeWhole(dataset: Dataset, statement: Statement, text: string): string {
  const stated = dataset.source.get(statement.source.id)?.sha256 ?? '';
  let found = hashes.get(text);
  if (found === undefined) {
    found = sha256(text);
    hashes.clear();
    hashes.set(text, found);
  }
  return found === stated ? says.whole.same(stated) : says.whole.changed(found, stated);
}

interface DifferenceProps {
  readonly statement: Statement;
  readonly result: RecordResult;
  readonly text: string;
}

/** How a quote differs word by word; of a passage only the hash is known. */
function Difference({ statement, result, text }: DifferenceProps) {
  const problem = result.checks.find(({ ok }) => !ok)?.message;
  return (
    <>
      {problem !== undefined && <p>{says.problem(problem)}</p>}
      {isVerbatim(statement) ? (
        <QuoteDifference statement={statement} text={text} />
      ) : (
        <p>{says.noWords}</p>
      )}
    </>
  );
}

function QuoteDifference({ statement, text }: Pick<DifferenceProps, 'statement' | 'text'>) {
  const pieces = useMemo(() => {
    const found = piecesOf(statement).map((piece) => findCounterpart(piece, text));
    const printed = found.map(({ start, end }) => text.slice(start, end)).join(partsJoint);
    return diffWords(statement.text, printed);
  }, [statement, text]);
  return (
    <>
      <p className="text-ink-2">{says.legend}</p>
      <p className="whitespace-pre-line border-edge border-s-[1.5px] border-dotted ps-3 font-serif text-base/relaxed text-ink normal-nums">
        <DiffText pieces={pieces} marks={says.pieces} />
      </p>
    </>
  );
}
