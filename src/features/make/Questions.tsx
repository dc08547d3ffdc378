import type { Bench, EvidenceEntry, Mark, StatementEntry } from '@/domain/make/bench';
import { wordsOf } from '@/domain/make/bench';
import { removeEvidence } from '@/domain/make/event-acts';
import { settle, settleMoved, unmark } from '@/domain/make/mark-acts';
import { diffWords } from '@/lib/word-diff';
import { Button } from '@/ui/fields/Button';
import { DiffText } from '@/ui/statement/DiffText';
import { makeWords } from '@/words/make-en';
import type { Desk } from './fields/desk';

const says = makeWords.questions;

/** After a text was replaced: each mark that does not stand where it stood, and what a person says of it. */
export function Questions({ desk }: { readonly desk: Desk }) {
  const { bench, act } = desk;
  const asking = findAsking(bench);
  if (asking.length === 0) return null;
  const moved = asking.filter(({ mark }) => mark.question?.kind === 'moved').length;
  return (
    <section aria-labelledby="make-questions" className="mb-6 border-accent border-s-4 ps-4">
      <h2 id="make-questions" tabIndex={-1} className="font-semibold font-serif text-2xl/tight">
        {says.title(asking.length)}
      </h2>
      <p className="mt-1 max-w-[62ch] text-ink-2">{says.lead}</p>
      {moved > 1 && (
        <Button className="mt-2" onClick={() => act(settleMoved())}>
          {says.allMoved(moved)}
        </Button>
      )}
      <ul role="list" className="mt-3 grid gap-4">
        {asking.map(({ mark, name, isStatement }) => (
          <li key={mark.key} className="border-hair border-t pt-3">
            <Asking desk={desk} mark={mark} name={name} isStatement={isStatement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AskingMark {
  readonly mark: Mark;
  readonly name: string;
  readonly isStatement: boolean;
}

function findAsking({ statements, events }: Bench): readonly AskingMark[] {
  const ofStatements = statements.map((mark: StatementEntry, at) => {
    return { mark, name: says.statement(at + 1), isStatement: true };
  });
  const ofEvents = events.flatMap(({ title, evidence }) =>
    evidence.map((mark: EvidenceEntry) => ({
      mark,
      name: says.evidence(title),
      isStatement: false,
    })),
  );
  return [...ofStatements, ...ofEvents].filter(({ mark }) => mark.question !== null);
}

function Asking({ desk, mark, name, isStatement }: AskingMark & { readonly desk: Desk }) {
  const { bench, act } = desk;
  const { question, key } = mark;
  if (!question) return null;
  const before = question.words.join(' … ');
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold text-base">
        {name}: {says.kinds[question.kind]}
      </h3>
      <blockquote className="max-w-[62ch] border-edge border-s-2 ps-3 font-serif text-lg/[1.45]">
        {question.kind === 'changed' && question.offers[0] ? (
          <DiffText
            pieces={diffWords(before, wordsOf(bench.text, question.offers[0]).join(' … '))}
            marks={makeWords.find.diff}
          />
        ) : (
          before
        )}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        {question.offers.slice(0, 8).map((spans) => {
          const [first] = spans;
          const around = first ? bench.text.slice(Math.max(0, first.start - 50), first.start) : '';
          return (
            <Button
              key={first?.start}
              className="whitespace-normal! h-auto! text-start"
              onClick={() => act(settle(key, spans))}
            >
              {says.take(question.kind, question.offers.length > 1 ? around : '')}
            </Button>
          );
        })}
        <Button isBare onClick={() => act(isStatement ? unmark(key) : removeEvidence(key))}>
          {says.drop}
        </Button>
      </div>
    </div>
  );
}
