import type { Bench } from './bench';

interface Join {
  readonly statement: string;
  readonly field: 'events' | 'themes';
  readonly key: string;
}

/** A statement with one more event or theme. */
export function join(bench: Bench, { statement, field, key }: Join): Bench {
  return {
    ...bench,
    statements: bench.statements.map((each) => {
      const isNew = each.key === statement && !each[field].includes(key);
      return isNew ? { ...each, [field]: [...each[field], key] } : each;
    }),
  };
}
