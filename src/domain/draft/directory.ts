import { foldText } from '@/lib/fold-text';

/** What a name leads to. */
type Found =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'lost' | 'several' }
  | { readonly kind: 'none' };

/** Records of one part by id, by name, and by name without case and marks, in this order. */
export interface Directory {
  readonly add: (id: string, names: readonly string[]) => void;
  /** A known name like one that leads nowhere; null where there is none, or enough was looked for. */
  readonly near: (name: string) => string | null;
  /** A record that is left out is still known, but leads nowhere. */
  readonly lose: (id: string) => void;
  readonly find: (name: string) => Found;
  /** The id of the one record there is; null where there is none or several. */
  readonly only: () => string | null;
}

/** Ids by name; null where several have it. */
type Names = Map<string, string | null>;

export function openDirectory(): Directory {
  const ids = new Set<string>();
  const lost = new Set<string>();
  const exact: Names = new Map();
  // Most names are found as they are, and there may be very many.
  let folded: Names | null = null;
  let nearLeft = maxNear;
  const leadTo = (id: string): Found => (lost.has(id) ? { kind: 'lost' } : { kind: 'one', id });
  const only = (id: string | null | undefined): Found | null => {
    if (id === undefined) return null;
    return id === null ? { kind: 'several' } : leadTo(id);
  };
  return {
    add: (id, names) => {
      ids.add(id);
      for (const name of names) {
        put(exact, name, id);
        if (folded) put(folded, plain(name), id);
      }
    },
    lose: (id) => void lost.add(id),
    only: () => (ids.size === 1 ? ([...ids][0] ?? null) : null),
    near: (name) => {
      nearLeft -= 1;
      return nearLeft < 0 || !folded ? null : nearest(plain(name), folded);
    },
    find: (name) => {
      if (ids.has(name)) return leadTo(name);
      const found = only(exact.get(name));
      if (found) return found;
      folded ??= foldAll(exact);
      return only(folded.get(plain(name))) ?? { kind: 'none' };
    },
  };
}

function put(names: Names, name: string, id: string): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === id ? id : null);
}

function foldAll(exact: Names): Names {
  const folded: Names = new Map();
  for (const [name, id] of exact) {
    if (id === null) folded.set(plain(name), null);
    else put(folded, plain(name), id);
  }
  return folded;
}

function plain(name: string): string {
  return foldText(name).replace(/\s+/g, ' ').trim();
}

/** So many times a near name is looked for. */
const maxNear = 100;
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
