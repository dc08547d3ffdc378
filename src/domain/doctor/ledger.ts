import { codes, type FindingCode, isGuess } from './codes';
import { clipValue, type Finding, type Found } from './finding';

/** What became of all things of one kind; read is the sum of the others. */
export interface Tally {
  readonly kind: string;
  readonly read: number;
  readonly used: number;
  readonly guessed: number;
  readonly leftOut: number;
}

type Outcome = 'used' | 'guessed' | 'leftOut';

/** Takes down all that is read of files, what becomes of it, and what there is to say about it. */
export interface Ledger {
  readonly findings: readonly Finding[];
  /** Tells of something. */
  readonly tell: (code: FindingCode, found: Found) => void;
  /** A record was read; its key is its own among all. */
  readonly read: (kind: string, key: string) => void;
  /** A record that was read is left out. */
  readonly drop: (key: string) => void;
  /** Something other than a record was read, with what became of it. */
  readonly count: (kind: string, outcome: Outcome) => void;
  /** By kind, in the order in which they were first read. */
  readonly account: () => readonly Tally[];
}

/** A ledger in which nothing stands. */
export function openLedger(): Ledger {
  const findings: Finding[] = [];
  const records = new Map<string, { readonly kind: string; outcome: Outcome }>();
  const counts = new Map<string, Record<Outcome, number>>();
  const countsOf = (kind: string) => {
    const known = counts.get(kind) ?? { used: 0, guessed: 0, leftOut: 0 };
    counts.set(kind, known);
    return known;
  };
  const turn = (key: string | undefined, outcome: Outcome) => {
    const record = key === undefined ? undefined : records.get(key);
    if (record && record.outcome !== 'leftOut') record.outcome = outcome;
  };
  return {
    findings,
    tell: (code, { place, value, detail, fix, grade = codes[code].grade, record }) => {
      if (isGuess(code)) turn(record, 'guessed');
      findings.push({
        code,
        grade,
        place,
        value: clipValue(value),
        ...(detail !== undefined && { detail }),
        ...(fix !== undefined && { fix }),
      });
    },
    read: (kind, key) => {
      countsOf(kind);
      records.set(key, { kind, outcome: 'used' });
    },
    drop: (key) => turn(key, 'leftOut'),
    count: (kind, outcome) => {
      countsOf(kind)[outcome] += 1;
    },
    account: () => addUp(counts, records.values()),
  };
}

function addUp(
  counts: ReadonlyMap<string, Record<Outcome, number>>,
  records: Iterable<{ readonly kind: string; readonly outcome: Outcome }>,
): readonly Tally[] {
  const sums = new Map(Array.from(counts, ([kind, sum]) => [kind, { ...sum }]));
  for (const { kind, outcome } of records) {
    const sum = sums.get(kind);
    if (sum) sum[outcome] += 1;
  }
  return Array.from(sums, ([kind, { used, guessed, leftOut }]) => {
    return { kind, read: used + guessed + leftOut, used, guessed, leftOut };
  });
}
