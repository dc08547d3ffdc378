/**
 * The value that a JSON text holds; null where it may hold none, or has what `JSON.parse` takes and we do not: a
 * key given twice, half a character. `findJsonIssues` then tells. A byte order mark at its start is no part of it.
 */
export function parseQuickly(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    // Whatever is escaped so may be half a character; a bare one is no UTF-8 and stopped before.
    const isSuspect = /\\u[dD][89a-fA-F]/.test(text) || countColons(text) !== countKeys(value);
    return isSuspect ? null : { value };
  } catch {
    return null;
  }
}

/** Without the byte order mark that some editors and spreadsheets write first. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/**
 * As many as there are keys, or more where a text holds a quotation mark before a colon; not a number where a
 * space stands between the two. Much less work than to read all that stands between.
 */
function countColons(text: string): number {
  if (/"\s+:/.test(text)) return Number.NaN;
  let colons = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) colons += 1;
  return colons;
}

/** At all depths; those given twice count once. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) keys += countKeys(each);
  return keys;
}
