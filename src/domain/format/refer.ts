import { formatWords } from '@/words/format-en';
import type { Report } from './issue';

const cures = formatWords.cures;

/** Where a reference is, and to which kind of record. */
export interface Reference {
  readonly path: string;
  readonly kind: string;
  readonly report: Report;
}

/** Reports an id that no record has. */
export function refer(known: Known, id: string, { path, kind, report }: Reference): void {
  if (known.has(id)) return;
  const near = 'keys' in known ? closestId(id, known.keys()) : undefined;
  report(path, cures.noSuch(kind, id), near ? cures.didYouMean(near) : cures.knownIdNeeded(kind));
}

/** Ids that are too many to be listed. */
export type IdLookup = Pick<ReadonlySet<string>, 'has'>;

export type Known = IdLookup | ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** The known id that starts or ends like the given one, as a hint for a slip of the pen. */
function closestId(id: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestScore = 3;
  for (const candidate of known) {
    const score = sharedStart(id, candidate) + sharedStart(reversed(id), reversed(candidate));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}
