/** Orders two semantic versions by precedence; one with a suffix, such as `-beta.1`, comes before. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [readVersion(a), readVersion(b)];
  for (const at of [0, 1, 2]) {
    const difference = (first.numbers[at] ?? 0) - (second.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (first.suffix === null || second.suffix === null) {
    return Number(first.suffix === null) - Number(second.suffix === null);
  }
  return compareSuffixes(first.suffix, second.suffix);
}

function readVersion(version: string) {
  const at = version.indexOf('-');
  const core = at < 0 ? version : version.slice(0, at);
  return {
    numbers: core.split('.').map(Number),
    suffix: at < 0 ? null : version.slice(at + 1).split('.'),
  };
}

function compareSuffixes(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = compareIdentifiers(a[at] ?? '', b[at] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Numbers by value and before words; words by code unit. */
function compareIdentifiers(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Number(a) - Number(b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
