/** How many words are tried first: enough to be rare, few enough to be quoted. */
const lengths = [5, 6, 7, 8, 4, 3];
const maxStarts = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** 3 to 8 whole words inside one of the spans that the text has once, on one line; null where there are none. */
export function pickFragment(text: string, spans: readonly Span[]): string | null {
  const lists = spans.map((span) => wordsIn(text, span));
  for (const length of lengths) {
    for (const words of lists) {
      const found = pickOf(text, words, length);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Whether words are a fragment of a text, inside one of the spans. */
export function isFragment(fragment: string, text: string, spans: readonly Span[]): boolean {
  const words = fragment.split(/\s+/).length;
  const at = text.indexOf(fragment);
  if (fragment.trim() !== fragment || words < 3 || words > 8 || at < 0) return false;
  const end = at + fragment.length;
  const isOnce = text.indexOf(fragment, at + 1) < 0;
  const isInside = spans.some((span) => at >= span.start && end <= span.end);
  return isOnce && isInside && !cutsWord(text, at) && !cutsWord(text, end);
}

function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  const words: Span[] = [];
  const pattern = /\S+/g;
  pattern.lastIndex = start;
  for (let word = pattern.exec(text); word && words.length < maxStarts; word = pattern.exec(text)) {
    if (word.index + word[0].length > end) break;
    words.push({ start: word.index, end: word.index + word[0].length });
  }
  return words;
}

function pickOf(text: string, words: readonly Span[], length: number): string | null {
  for (let at = 0; at + length <= words.length; at += 1) {
    const [first, last] = [words[at], words[at + length - 1]];
    if (!first || !last) return null;
    const fragment = bareEnds(text.slice(first.start, last.end));
    const isWhole = !fragment.includes('\n') && fragment.split(/\s+/).length === length;
    if (isWhole && isFragment(fragment, text, [{ start: first.start, end: last.end }])) {
      return fragment;
    }
  }
  return null;
}

/** Without marks at its ends, which other printings set otherwise. */
function bareEnds(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
