import type { Statement } from '@/domain/format/schema';

/** How many statements have each form. */
export type FormCounts = Readonly<Record<Statement['form'], number>>;

/** Counts the forms of some statements. */
export function countForms(statements: Iterable<Pick<Statement, 'form'>>): FormCounts {
  const counts = noForms();
  for (const { form } of statements) counts[form] += 1;
  return counts;
}

/** A count that begins. */
export function noForms(): Record<Statement['form'], number> {
  return { 'direct-quote': 0, spoken: 0, reported: 0 };
}
