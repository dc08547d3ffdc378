import { foldText } from '@/lib/fold-text';

/** What a name leads to. */
type Found =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'lost' | 'several' }
  | { readonly kind: 'none'; readonly near: string | null };

/** Records of one part by id, by name, and by name without case and marks, in this order. */
export interface Directory {
  readonly add: (id: string, names: readonly string[]) => void;
  /** A record that is left out is still known, but leads nowhere. */
  readonly lose: (id: string) => void;
  readonly find: (name: string) => Found;
  /** The id of the one record there is; null where there is none or several. */
  readonly only: () => string | null;
}

export function openDirectory(): Directory {
  const ids = new Set<string>();
  const lost = new Set<string>();
  const exact = new Map<string, Set<string>>();
  const folded = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, name: string, id: string) => {
    const known = map.get(name) ?? new Set();
    map.set(name, known.add(id));
  };
  const only = (found: ReadonlySet<string> | undefined): Found | null => {
    const [id, second] = found ?? [];
    if (id === undefined) return null;
    if (second !== undefined) return { kind: 'several' };
    return lost.has(id) ? { kind: 'lost' } : { kind: 'one', id };
  };
  return {
    add: (id, names) => {
      ids.add(id);
      for (const name of names) {
        put(exact, name, id);
        put(folded, plain(name), id);
      }
    },
    lose: (id) => void lost.add(id),
    only: () => (ids.size === 1 ? ([...ids][0] ?? null) : null),
    find: (name) => {
      if (ids.has(name)) return lost.has(name) ? { kind: 'lost' } : { kind: 'one', id: name };
      const found = only(exact.get(name)) ?? only(folded.get(plain(name)));
      return found ?? { kind: 'none', near: nearest(plain(name), folded) };
    },
  };
}

function plain(name: string): string {
  return foldText(name).replace(/\s+/g, ' ').trim();
}

/** So many names are looked through for a near one. */
const maxLooked = 5000;

/** A known name that begins or ends as this one does, or holds it. */
function nearest(name: string, names: ReadonlyMap<string, unknown>): string | null {
  if (name.length < 3) return null;
  let [best, bestScore] = [null as string | null, Math.max(3, name.length / 2)];
  let looked = 0;
  for (const known of names.keys()) {
    looked += 1;
    if (looked > maxLooked) break;
    const score = shared(name, known);
    if (score > bestScore) [best, bestScore] = [known, score];
  }
  return best;
}

function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return head + tail;
}
