import { Fragment, type ReactNode } from 'react';
import type { Statement } from '@/domain/format/schema';
import { type Dataset, numberOf, rowsAnswering } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { takeRows } from '@/lib/rows/table';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { refsLine } from '@/ui/statement/statement-frame';
import { words } from '@/words/en';

interface ExchangeProps {
  readonly dataset: Dataset;
  readonly statement: Statement;
}

const says = words.statement;

/** In which role something was said, to whom, and in answer to what, before its words. */
export function Occasion({ dataset, statement }: ExchangeProps) {
  const { role, organisation, to, answers } = statement;
  const as = [role, organisation].filter((part) => part !== undefined).join(', ');
  const answered = answers === undefined ? undefined : dataset.statement.get(answers);
  const parts: readonly (readonly [key: string, part: ReactNode])[] = [
    ['as', as !== '' && <OwnText>{as}</OwnText>],
    ['to', to !== undefined && <Addressee dataset={dataset} to={to} />],
    [
      'answers',
      answered && (
        <>
          {says.answers} <StatementLink dataset={dataset} statement={answered} />
        </>
      ),
    ],
  ];
  const known = parts.filter(([, part]) => part);
  if (known.length === 0) return null;
  return (
    <p className="-mt-1 mb-1.5 in-data-[form=reported]:ps-3.5 text-fine text-ink-2">
      {known.map(([key, part], index) => (
        <Fragment key={key}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function Addressee({ dataset, to }: { readonly dataset: Dataset; readonly to: string }) {
  return (
    <>
      {says.to}{' '}
      <ThingLink thing={{ kind: 'speaker', id: to }} className="text-ink">
        <OwnText>{nameOf(dataset, to)}</OwnText>
      </ThingLink>
    </>
  );
}

/** A statement by its speaker and its number. */
function StatementLink({ dataset, statement }: ExchangeProps) {
  return (
    <ThingLink
      thing={{ kind: 'statement', id: statement.id }}
      className="text-ink max-sm:leading-7"
    >
      <OwnText>{nameOf(dataset, statement.speaker)}</OwnText>,{' '}
      {says.ofNumber(numberOf(dataset, statement.id))}
    </ThingLink>
  );
}

/** The statements that answer one, below its words. */
export function Answers({ dataset, statement }: ExchangeProps) {
  const answers = takeRows(dataset.statement, rowsAnswering(dataset, statement.id));
  if (answers.length === 0) return null;
  return (
    <p className={refsLine}>
      {says.answeredBy}{' '}
      {answers.map((answer, index) => (
        <Fragment key={answer.id}>
          {index > 0 && '; '}
          <StatementLink dataset={dataset} statement={answer} />
        </Fragment>
      ))}
      .
    </p>
  );
}
