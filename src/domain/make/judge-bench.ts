import type { FindingCode } from '@/domain/doctor/codes';
import type { Finding } from '@/domain/doctor/finding';
import { openLedger } from '@/domain/doctor/ledger';
import { fillDraft } from '@/domain/draft/fill-draft';
import { openText } from '@/domain/draft/find-words';
import { readDraft } from '@/domain/draft/read-draft';
import type { DatasetFile } from '@/domain/format/schema';
import { sha256 } from '@/lib/sha256';
import { type Bench, openQuestions } from './bench';
import { sourceIdOf, toQuickDraft } from './bench-draft';

/** A record, or the text as a whole, that a finding is about. */
export interface Target {
  readonly part: 'source' | 'speakers' | 'themes' | 'events' | 'statements';
  /** Of the record; empty for the text. */
  readonly key: string;
  /** As the draft calls it, such as `speaker` or `date.why`; empty where it is the whole record. */
  readonly field: string;
}

/** What is left to do, and where. */
export interface Remaining {
  readonly finding: Finding;
  readonly target: Target;
}

export interface Judgement {
  /** What can be had of it now, whatever is left out; null where that is nothing, or a question is open. */
  readonly dataset: DatasetFile | null;
  readonly remaining: readonly Remaining[];
  /** Statements of which nothing is left out. */
  readonly ready: number;
}

/** What the doctor says of a bench. `today` is the day, in EDTF. */
export function judgeBench(bench: Bench, today: string): Judgement {
  const ledger = openLedger();
  const text = openText(bench.text);
  const id = sourceIdOf(bench);
  const isOpen = openQuestions(bench).length > 0;
  const draft = readDraft(toQuickDraft(bench), 'draft', ledger);
  const guess = { id, title: bench.source.title || id };
  const context = { ledger, texts: new Map([[id, text]]), hash: sha256, today, order: null };
  const dataset = fillDraft(draft, guess, context);
  const remaining = ledger.findings
    .filter(({ code }) => !shownElsewhere.has(code))
    .map((finding) => ({ finding, target: targetOf(finding, bench) }));
  const unready = new Set(
    remaining.flatMap(({ finding, target }) => {
      return finding.grade === 'look' || target.part !== 'statements' ? [] : [target.key];
    }),
  );
  const asking = bench.statements.filter(({ key, question }) => question || unready.has(key));
  return {
    dataset: isOpen ? null : dataset,
    remaining,
    ready: bench.statements.length - asking.length,
  };
}

/** The page shows these where they are. */
const shownElsewhere: ReadonlySet<FindingCode> = new Set(['head-guessed', 'date-rewritten']);

const paths = /^(sources|speakers|themes|events|statements)\[(\d+)\]\.?(.*)$/;

/** What `statements[3].speaker` is to the bench, whose records stand in the same order. */
function targetOf({ place }: Finding, bench: Bench): Target {
  const [, part, at, field = ''] = paths.exec(place.path ?? '') ?? [];
  if (part === 'speakers' || part === 'themes' || part === 'events' || part === 'statements') {
    return { part, key: bench[part][Number(at)]?.key ?? '', field };
  }
  return { part: 'source', key: '', field: part === 'sources' ? field : '' };
}
