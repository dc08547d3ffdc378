import type { DatasetIssue } from '@/domain/format/issue';

/** Each mistake with the name of the record that it is in, as `events[569]` says little in a file of one line. */
export function nameRecords(
  issues: readonly DatasetIssue[],
  value: unknown,
): readonly DatasetIssue[] {
  return issues.map((issue) => {
    const [, part = '', row = ''] = /^(\w+)\[(\d+)\]/.exec(issue.path) ?? [];
    const record = nameOf(Object(Object(value)[part])[row]);
    return record === null ? issue : { ...issue, record };
  });
}

/** What a person would look for: its id, else its title, name or the beginning of its text; null where it has none. */
export function nameOf(record: unknown): string | null {
  const { id, title, name, label, text } = Object(record) as Readonly<Record<string, unknown>>;
  const named = [id, title, name, label, text].find(
    (each): each is string => typeof each === 'string' && each.trim() !== '',
  );
  if (named === undefined) return null;
  return named.length > 60 ? `${named.slice(0, 59)}…` : named;
}
