import type { z } from 'zod/mini';
import type { DatasetIssue } from '@/domain/format/issue';
import { formatWords } from '@/words/format-en';

const cures = formatWords.cures;

type SchemaIssue = z.core.$ZodIssue;

/** Says each complaint of the schema in the reader's words: path, what is there, what cures it. */
export function readIssues(
  issues: readonly SchemaIssue[],
  value: unknown,
): readonly DatasetIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: writePath([...issue.path, key]),
        found: describe(valueAt(value, [...issue.path, key])),
        expected: cures.unknownField(key),
      }));
    }
    if (issue.code === 'invalid_key') {
      const expected = issue.issues[0]?.message ?? issue.message;
      return [{ path: writePath(issue.path), found: describe(issue.path.at(-1)), expected }];
    }
    const found = valueAt(value, issue.path);
    return [
      { path: writePath(issue.path), found: describe(found), expected: cureFor(issue, found) },
    ];
  });
}

function cureFor(issue: SchemaIssue, found: unknown): string {
  if (issue.code === 'invalid_type') {
    const type = cures.types[issue.expected] ?? issue.expected;
    return found === undefined ? cures.addField(type) : cures.expectedType(type);
  }
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    return cures.oneOf(issue.values.map(String));
  }
  return issue.message;
}

/** `events[6].date.edtf`, as a person would look for it in the file. */
function writePath(path: readonly PropertyKey[]): string {
  const written = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return written.replace(/^\./, '') || cures.wholeFile;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function describe(value: unknown): string {
  if (value === undefined) return cures.missing;
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return cures.quoted(written.length > 80 ? `${written.slice(0, 79)}…` : written);
}
