import { makeWords } from '@/words/make-en';
import type { Bench, Form, Span, SpeakerEntry } from './bench';
import { splitParagraphs } from './units';

/** What may be marked, for a person to take or refuse; it is never taken by itself. */
export interface Proposal {
  /** `start-end`, under which it is refused. */
  readonly id: string;
  readonly span: Span;
  readonly form: Extract<Form, 'direct-quote' | 'reported'>;
  /** Key of the speaker who was named last. */
  readonly speaker: string | null;
  /** Number of the paragraph in which it begins, from 0. */
  readonly paragraph: number;
}

/** Those that are neither marked, in whole or in part, nor refused. */
export function openProposals(bench: Bench): readonly Proposal[] {
  const taken = bench.statements.flatMap(({ spans }) => spans);
  const refused = new Set(bench.refused);
  return propose(bench).filter(({ id, span }) => {
    const isTaken = taken.some(({ start, end }) => start < span.end && end > span.start);
    return !isTaken && !refused.has(id);
  });
}

/**
 * In each paragraph the words inside its outer quotation marks, or else the whole of it where it says that somebody
 * said something. A paragraph that opens a quote and does not close it goes on in the next.
 */
export function propose({ text, speakers, source }: Bench): readonly Proposal[] {
  const found: Proposal[] = [];
  const read = (open: Opened | null, span: Span, words: string): Step =>
    open ? goOn(open, span, words) : begin(span, words, source.language);
  let open: Opened | null = null;
  let speaker: string | null = null;
  for (const [number, span] of splitParagraphs(text).entries()) {
    const words = text.slice(span.start, span.end);
    // Within a quote others may be named.
    speaker = (open ? null : findLastNamed(words, speakers)) ?? speaker;
    const step = read(open, span, words);
    const paragraph: number = open?.paragraph ?? number;
    open = step.kind === 'open' ? { start: step.start, paragraph } : null;
    if (step.kind === 'found') found.push(toProposal(step, speaker, paragraph));
  }
  return found;
}

function toProposal({ span, form }: Found, speaker: string | null, paragraph: number): Proposal {
  return { id: `${span.start}-${span.end}`, span, form, speaker, paragraph };
}

interface Opened {
  readonly start: number;
  readonly paragraph: number;
}

interface Found {
  readonly kind: 'found';
  readonly span: Span;
  readonly form: Proposal['form'];
}

/** What a paragraph gives: a proposal, a quote that it leaves open, or nothing. What is never closed was no quote. */
type Step = Found | { readonly kind: 'open'; readonly start: number } | { readonly kind: 'none' };

function begin(span: Span, words: string, language: string): Step {
  const quote = findQuote(words);
  if (!quote) {
    return reports(words, language) ? { kind: 'found', span, form: 'reported' } : { kind: 'none' };
  }
  const start = span.start + quote.start;
  return quote.end === null
    ? { kind: 'open', start }
    : { kind: 'found', span: { start, end: span.start + quote.end }, form: 'direct-quote' };
}

function goOn({ start }: Opened, span: Span, words: string): Step {
  const end = findClose(words);
  if (end === null) return { kind: 'open', start };
  return { kind: 'found', span: { start, end: span.start + end }, form: 'direct-quote' };
}

/** The words inside the outer quotation marks of a paragraph; null where it has none, or does not close them. */
export function quoteIn(text: string, { start, end }: Span): Span | null {
  const quote = findQuote(text.slice(start, end));
  return quote && quote.end !== null
    ? { start: start + quote.start, end: start + quote.end }
    : null;
}

const openMarks = '“„«「『"';
const closeMarks = '”“»」』"';

/** The words inside the outer quotation marks of a paragraph; `end` is null where they are not closed in it. */
function findQuote(words: string): { readonly start: number; readonly end: number | null } | null {
  const first = findIndex(words, openMarks);
  if (first === null) return null;
  const last = findLastIndex(words, closeMarks);
  const isClosed = last !== null && last > first && !opensWord(words, last);
  if (!isClosed) return first === 0 ? { start: 1, end: null } : null;
  // Words in the middle of a sentence of the paper's own are a title, or a word at a distance.
  const end = withoutComma(words, last);
  const isSpeech = first === 0 || /[.,!?…;:—–-]/.test(words.charAt(last - 1));
  const isSaid = isSpeech || /[.,!?…]/.test(words.charAt(last + 1));
  return isSaid && end - first > 12 ? { start: first + 1, end } : null;
}

/** Where a quote of an earlier paragraph ends in this one, if it does. */
function findClose(words: string): number | null {
  const last = findLastIndex(words, closeMarks);
  return last === null || opensWord(words, last) ? null : withoutComma(words, last);
}

/** The comma before the closing mark is the paper's. */
function withoutComma(words: string, end: number): number {
  return words.charAt(end - 1) === ',' ? end - 1 : end;
}

/** Whether a mark stands before a word and not after one. */
function opensWord(words: string, at: number): boolean {
  return /\p{L}/u.test(words.charAt(at + 1)) && !/[\p{L}\p{N}\p{P}]/u.test(words.charAt(at - 1));
}

function findIndex(words: string, marks: string): number | null {
  for (let at = 0; at < words.length; at += 1) if (marks.includes(words.charAt(at))) return at;
  return null;
}

function findLastIndex(words: string, marks: string): number | null {
  for (let at = words.length - 1; at >= 0; at -= 1) if (marks.includes(words.charAt(at))) return at;
  return null;
}

/** Whether a paragraph says that somebody said something; of a language whose verbs we do not know, it may. */
function reports(words: string, language: string): boolean {
  const [main] = language.toLowerCase().split('-');
  return main === 'en' ? makeWords.saying.test(words) : words.length > 60;
}

/** Who is named last in a paragraph, by whole name or by surname. */
function findLastNamed(words: string, speakers: readonly SpeakerEntry[]): string | null {
  let [best, bestAt] = [null as string | null, -1];
  for (const { key, name } of speakers) {
    const surname = name.trim().split(/\s+/).at(-1) ?? '';
    const at = Math.max(name ? words.lastIndexOf(name) : -1, lastWord(words, surname));
    if (at > bestAt) [best, bestAt] = [key, at];
  }
  return best;
}

function lastWord(words: string, word: string): number {
  return word.length < 3 ? -1 : words.lastIndexOf(word);
}
