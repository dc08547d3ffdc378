const date =
  /\d{1,2}(?:–\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

/** A title with its date's spaces made unbreakable, so that "8 August 2025" stays on one line. */
function keepDateTogether(title: string): string {
  return title.replace(date, (found) => found.replaceAll(' ', '\u00a0'));
}

export interface TitlePart {
  readonly text: string;
  readonly isDate: boolean;
  /** Where the part begins, in UTF-16 code units. */
  readonly start: number;
}

/** A title cut into its dates and what stands between them. */
export function splitAtDates(title: string): readonly TitlePart[] {
  const parts: TitlePart[] = [];
  let at = 0;
  const push = (end: number, isDate: boolean) => {
    if (end > at) parts.push({ text: title.slice(at, end), isDate, start: at });
    at = end;
  };
  for (const match of title.matchAll(date)) {
    push(match.index, false);
    push(match.index + match[0].length, true);
  }
  push(title.length, false);
  return parts;
}

/**
 * Breaks a title into at most `lines` lines of even width, after a comma rather than elsewhere.
 * `measure` gives a text's width in any unit. Null when the title has fewer words than lines.
 */
export function wrapTitle(
  title: string,
  lines: number,
  measure: (text: string) => number,
): readonly string[] | null {
  const words = keepDateTogether(title).split(' ');
  if (words.length < lines) return null;
  let best: readonly string[] | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of breakings(words, lines)) {
    const widest = Math.max(...candidate.map(measure));
    const commas = candidate.slice(0, -1).filter((line) => /[,:;]$/.test(line)).length;
    const cost = widest * (1 - 0.12 * commas);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

function* breakings(words: readonly string[], lines: number): Generator<readonly string[]> {
  if (lines === 1) {
    yield [words.join(' ')];
    return;
  }
  for (let at = 1; at <= words.length - lines + 1; at += 1) {
    const first = words.slice(0, at).join(' ');
    for (const rest of breakings(words.slice(at), lines - 1)) yield [first, ...rest];
  }
}
