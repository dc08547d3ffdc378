import { type ReactNode, type Ref, useId } from 'react';
import type { Brought } from '@/dataset/bring/kept-file';
import type { Tally } from '@/domain/doctor/ledger';
import { doctorWords } from '@/words/doctor-en';
import { capital, grouped } from '@/words/en';
import { openWords } from '@/words/open-en';
import { Findings } from './Findings';
import { bodyLook, headLook, numberHeadLook, numberLook } from './table-look';

const says = openWords.account;

interface AccountProps {
  readonly brought: Brought;
  /** Takes the focus when it comes. */
  readonly heading: Ref<HTMLHeadingElement>;
  /** What can be done with it. */
  readonly acts: ReactNode;
  /** How it can be read again. */
  readonly again: ReactNode;
}

/** What became of files: what each is, how much of it was read, used, guessed and left out, and what to look at. */
export function Account({ brought, heading, acts, again }: AccountProps) {
  const { bytes, name, title, counts, findings, told, account } = brought;
  const isFine = findings.length === 0;
  return (
    <section aria-label={says.name(name)}>
      <h2
        ref={heading}
        tabIndex={-1}
        className="wrap-anywhere text-balance font-semibold font-serif text-3xl/heading tracking-heading max-sm:text-2xl"
      >
        {bytes === null ? says.none : says.counts(counts.events, counts.statements)}
      </h2>
      <p className="wrap-anywhere mt-1 font-semibold text-lead">{bytes === null ? name : title}</p>
      <ul role="list" className="mt-2 text-ink-2">
        {told.map(([file, format]) => (
          <li key={file} className="wrap-anywhere">
            <b className="text-ink">{file}</b>: {format}
          </li>
        ))}
      </ul>
      {bytes === null && <p className="mt-2">{says.noneWhy}</p>}
      <div className="mt-4 flex flex-wrap items-center gap-2">{acts}</div>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-x-8 gap-y-6 max-md:grid-cols-1">
        <div className="min-w-0 max-md:row-2">
          {isFine ? <p>{says.fine}</p> : <Findings findings={findings} />}
        </div>
        <div className="grid min-w-0 gap-6">
          {account.some(({ read }) => read > 0) && <Tallies tallies={account} />}
          {again}
        </div>
      </div>
    </section>
  );
}

/** Read, used, guessed and left out, by kind. */
function Tallies({ tallies }: { readonly tallies: readonly Tally[] }) {
  const note = useId();
  const [, ...heads] = doctorWords.table.head;
  return (
    <div>
      <table className="w-full border-separate [border-spacing:0]" aria-describedby={note}>
        <caption className="pb-2 text-start font-semibold">{says.became}</caption>
        <thead>
          <tr>
            <th className={headLook} scope="col">
              {says.kind}
            </th>
            {heads.map((head) => (
              <th key={head} className={numberHeadLook} scope="col">
                {capital(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies
            .filter(({ read }) => read > 0)
            .map(({ kind, read, used, guessed, leftOut }) => (
              <tr key={kind}>
                <th className={`${bodyLook} font-normal`} scope="row">
                  {capital(doctorWords.kinds[kind] ?? kind)}
                </th>
                <Amount of={read} />
                <Amount of={used} />
                <Amount of={guessed} />
                <Amount of={leftOut} />
              </tr>
            ))}
        </tbody>
      </table>
      <p id={note} className="mt-1 text-fine text-ink-2">
        {says.tableNote}
      </p>
    </div>
  );
}

function Amount({ of }: { readonly of: number }) {
  return <td className={`${numberLook} ${of === 0 ? 'text-ink-2' : ''}`}>{grouped(of)}</td>;
}
