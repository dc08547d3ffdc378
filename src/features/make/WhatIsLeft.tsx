import type { Bench } from '@/domain/make/bench';
import type { Judgement, Remaining, Target } from '@/domain/make/judge-bench';
import { countUnmarked } from '@/domain/make/progress';
import { doctorWords } from '@/words/doctor-en';
import { makeWords } from '@/words/make-en';

interface WhatIsLeftProps {
  readonly bench: Bench;
  readonly judgement: Judgement;
  readonly onGo: (target: Target) => void;
}

const says = makeWords.left;
const grades = ['stops', 'left-out', 'look'] as const;

/** What the doctor finds, each a way to its field. */
export function WhatIsLeft({ bench, judgement, onGo }: WhatIsLeftProps) {
  const { remaining, ready } = judgement;
  const { unmarked, paragraphs } = countUnmarked(bench);
  return (
    <div className="grid gap-4">
      <p>
        {says.ready(ready, bench.statements.length)} {says.unmarked(unmarked, paragraphs)}
      </p>
      {remaining.length === 0 && <p>{bench.statements.length === 0 ? says.empty : says.nothing}</p>}
      {grades.map((grade) => {
        const found = remaining.filter(({ finding }) => finding.grade === grade);
        if (found.length === 0) return null;
        return (
          <section key={grade} aria-label={says.grades[grade]}>
            <h3 className="font-semibold text-sm">{says.grades[grade]}</h3>
            <ul role="list">
              {found.slice(0, 200).map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew each time.
                <li key={at} className="border-hair border-b">
                  <button
                    type="button"
                    className="min-h-target w-full py-1 text-start hover:bg-stage max-sm:min-h-touch"
                    onClick={() => onGo(each.target)}
                  >
                    <b>{nameOf(each, bench)}</b> {sayFinding(each)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function nameOf({ target }: Remaining, bench: Bench): string {
  const { part, key } = target;
  if (part === 'statements') {
    return makeWords.questions.statement(
      bench.statements.findIndex((each) => each.key === key) + 1,
    );
  }
  if (part === 'events') return bench.events.find((each) => each.key === key)?.title ?? '';
  if (part === 'speakers') return bench.speakers.find((each) => each.key === key)?.name ?? '';
  if (part === 'themes') return bench.themes.find((each) => each.key === key)?.label ?? '';
  return says.source;
}

/** In the words of this page where it has a field for it, else in the doctor's. */
function sayFinding({ finding, target }: Remaining): string {
  const own = says.missing[`${target.part} ${target.field}`];
  const isMissing = ['field-missing', 'words-not-given', 'source-guessed'].includes(finding.code);
  if (own !== undefined && isMissing) return own;
  const { title } = doctorWords.codes[finding.code];
  return [`${title}.`, finding.detail ?? '', finding.value === '' ? '' : `“${finding.value}”`]
    .filter((part) => part !== '')
    .join(' ');
}
