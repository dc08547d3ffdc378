import type { Bench, Span, StatementEntry } from './bench';

/** One deliberate act of a person: what becomes of the bench, and how it is called aloud. */
export interface Act {
  readonly said: string;
  /** Acts of one group that follow each other are one step: all that is typed into one field. */
  readonly group?: string;
  readonly change: (bench: Bench) => Bench;
}

/** Several acts as one step. */
export function together(what: string, acts: readonly Act[]): Act {
  return { said: what, change: (bench) => acts.reduce((now, act) => act.change(now), bench) };
}

/** All that is typed into one field of one record. */
export function groupOf(key: string, change: object): string {
  return `${key} ${Object.keys(change).join()}`;
}

/** A list with some fields of one record changed. */
export function changeIn<R extends { readonly key: string }>(
  list: readonly R[],
  key: string,
  change: Partial<Omit<R, 'key'>>,
): readonly R[] {
  return list.map((each) => (each.key === key ? { ...each, ...change } : each));
}

/** A list without one record. */
export function without<R extends { readonly key: string }>(
  list: readonly R[],
  key: string,
): readonly R[] {
  return list.filter((each) => each.key !== key);
}

/** A list with one key in the place of another, or with neither. */
export function exchange(
  keys: readonly string[],
  from: string,
  into: string | null,
): readonly string[] {
  if (!keys.includes(from)) return keys;
  const rest = keys.filter((key) => key !== from && key !== into);
  return into === null ? rest : [...rest, into];
}

/** Spans as the text has them. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Statements as the text has them. */
export function sortStatements(statements: readonly StatementEntry[]): readonly StatementEntry[] {
  const at = ({ spans: [first] }: StatementEntry) => first?.start ?? 0;
  return [...statements].sort((a, b) => at(a) - at(b));
}
