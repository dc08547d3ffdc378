import { words } from '@/words/en';

const months = words.dates.months.join('|');
const date = new RegExp(`\\d{1,2}(?:–\\d{1,2})? (?:${months}) \\d{4}`, 'g');

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

/** A title cut into its dates and what is between them. */
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
 * `measure` gives a text's width in any unit; it is asked for words alone, as each begins many lines.
 * Null when the title has fewer words than lines.
 */
export function wrapTitle(
  title: string,
  lines: number,
  measure: (text: string) => number,
): readonly string[] | null {
  const parts = keepDateTogether(title).split(' ');
  if (parts.length < lines) return null;
  if (lines === 1) return [parts.join(' ')];
  const space = measure(' ');
  // Where each word begins if all are in one line.
  const begins = [0];
  for (const word of parts) begins.push((begins.at(-1) ?? 0) + measure(word) + space);
  let best: readonly number[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const ends of breakings(parts.length, lines)) {
    const widths = ends.map((end, at) => (begins[end] ?? 0) - (begins[ends[at - 1] ?? 0] ?? 0));
    const commas = ends.slice(0, -1).filter((end) => /[,:;]$/.test(parts[end - 1] ?? '')).length;
    const cost = (Math.max(...widths) - space) * (1 - 0.12 * commas);
    if (cost < bestCost) [best, bestCost] = [ends, cost];
  }
  return best.map((end, at) => parts.slice(best[at - 1] ?? 0, end).join(' '));
}

/** All ways to cut so many words into lines; each says before which word each line ends. */
function* breakings(count: number, lines: number, from = 0): Generator<readonly number[]> {
  if (lines === 1) {
    yield [count];
    return;
  }
  for (let end = from + 1; end <= count - lines + 1; end += 1) {
    for (const rest of breakings(count, lines - 1, end)) yield [end, ...rest];
  }
}
