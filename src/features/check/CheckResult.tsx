import { formatMoment } from '@/domain/dates/format-moment';
import type { Dataset } from '@/domain/model/dataset';
import { titleThing } from '@/domain/say/describe-thing';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { findUnseenChanges } from '@/domain/verify/judge-text';
import { sha256 } from '@/lib/sha256';
import { FactList } from '@/ui/frame/FactList';
import { ThingLink } from '@/ui/links/ThingLink';
import { verifyWords } from '@/words/verify-en';

interface CheckResultProps {
  readonly dataset: Dataset;
  readonly check: ArticleCheck;
  /** The source whose text the facts are about. */
  readonly source: string;
  readonly onFollow: () => void;
}

/** What came of the comparison: what the text is, how much of each kind matches, and what does not. */
export function CheckResult(props: CheckResultProps) {
  const { dataset, check, source } = props;
  const { evidence, statements } = check.summary;
  const { unchecked } = statements;
  const stated = dataset.source.get(source);
  const given = check.texts.get(source);
  if (!stated || !given) return null;
  const kind = check.summary.sources.find(({ result }) => result.id === source)?.kind ?? 'other';
  const unseen = kind === 'same' ? null : findUnseenChanges(given.text, stated, sha256);
  return (
    <div className="mt-3 [&>p+p]:mt-1">
      <p>
        <span>{verifyWords.check.texts[kind]}</span>{' '}
        {unseen && (
          <span>
            {verifyWords.check.unseen(unseen.map((change) => verifyWords.verify.unseen[change]))}
          </span>
        )}
      </p>
      {check.moved > 0 && <p>{verifyWords.check.moved(check.moved)}</p>}
      {evidence.differs > 0 && <p>{verifyWords.check.evidence(evidence.differs)}</p>}
      {unchecked > 0 && <p>{verifyWords.check.unchecked(unchecked)}</p>}
      <Facts {...props} />
      {kind !== 'other' && <Differing {...props} />}
    </div>
  );
}

/** What there is none of is no fact. */
function ifAny(of: number, name: string, value: string) {
  return of > 0 ? [[name, value] as const] : [];
}

function Facts({ dataset, check, source }: CheckResultProps) {
  const { facts, ...says } = verifyWords.check;
  const { quote, passage, evidence, fragment } = check.summary.checks;
  const stated = dataset.source.get(source);
  const given = check.texts.get(source);
  if (!stated || !given) return null;
  const found = sha256(given.text);
  const rows = [
    [
      facts.text,
      says.textLine(given.name ?? says.pasted, given.text.length) +
        (stated.length === undefined || given.text.length === stated.length
          ? ''
          : says.lengthToo(stated.length)),
    ],
    ...ifAny(quote.of, facts.quotes, says.quotesLine(quote.ok, quote.of)),
    ...ifAny(passage.of, facts.passages, says.hashLine(passage.ok, passage.of)),
    ...ifAny(evidence.of, facts.evidence, says.hashLine(evidence.ok, evidence.of)),
    ...ifAny(fragment.of, facts.fragments, says.fragmentsLine(fragment.ok, fragment.of)),
    [facts.hash, found],
    ...(stated.sha256 === undefined || found === stated.sha256
      ? []
      : [[facts.stated, stated.sha256] as const]),
    [facts.when, formatMoment(check.checked)],
  ] as const;
  return (
    <FactList className="mt-3">
      {rows.map(([name, value]) => (
        <div key={name} className="col-span-full grid grid-cols-subgrid">
          <dt>{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </FactList>
  );
}

function Differing({ dataset, check, onFollow }: CheckResultProps) {
  const left = check.summary.statements.differs - check.differing.length;
  if (check.differing.length === 0) return null;
  return (
    <section className="mt-3 text-sm">
      <h3 className="font-semibold text-sm/5">{verifyWords.check.differing}</h3>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are what is pressed. */}
      <ul role="list" className="leading-7 max-sm:leading-touch" onClick={onFollow}>
        {check.differing.map((row) => {
          const { id } = dataset.statement.at(row);
          return (
            <li key={id}>
              <ThingLink thing={{ kind: 'statement', id }}>
                {titleThing(dataset, { kind: 'statement', id })}
              </ThingLink>
            </li>
          );
        })}
        {left > 0 && <li>{verifyWords.check.moreDiffering(left)}</li>}
      </ul>
    </section>
  );
}
