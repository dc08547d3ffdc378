import type { Statement } from '@/domain/format/schema';

export interface StatementGroup {
  readonly speaker: string;
  readonly statements: readonly Statement[];
}

/** Neighbours by the same speaker together; the order never changes. */
export function groupBySpeaker(statements: readonly Statement[]): readonly StatementGroup[] {
  const groups: { speaker: string; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.speaker === statement.speaker) last.statements.push(statement);
    else groups.push({ speaker: statement.speaker, statements: [statement] });
  }
  return groups;
}
