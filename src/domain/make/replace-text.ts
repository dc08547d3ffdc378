import { findAll } from '@/domain/draft/find-words';
import {
  type Bench,
  type EvidenceEntry,
  type Mark,
  type Question,
  type Span,
  type StatementEntry,
  wordsOf,
} from './bench';
import { mapText, type TextMap } from './map-text';
import { paragraphAt, splitParagraphs } from './units';

/**
 * Another text in the place of this one. A summary and evidence keep their words where both texts have them in the
 * same place; a direct quote and speech keep theirs only where nothing moved at all. Everything else asks.
 */
export function replaceText(bench: Bench, text: string): Bench {
  if (text === bench.text) return bench;
  const mapping: Mapping = {
    before: bench.text,
    after: text,
    map: mapText(bench.text, text),
    paragraphs: [splitParagraphs(bench.text), splitParagraphs(text)],
  };
  const moveStatement = (statement: StatementEntry): StatementEntry => {
    return { ...statement, ...move(statement, statement.form !== 'reported', mapping) };
  };
  const moveEvidence = (piece: EvidenceEntry): EvidenceEntry => {
    return { ...piece, ...move(piece, false, mapping) };
  };
  return {
    ...bench,
    text,
    refused: [],
    statements: bench.statements.map(moveStatement),
    events: bench.events.map((event) => ({ ...event, evidence: event.evidence.map(moveEvidence) })),
  };
}

interface Mapping {
  readonly before: string;
  readonly after: string;
  readonly map: TextMap;
  readonly paragraphs: readonly [readonly Span[], readonly Span[]];
}

function move(mark: Mark, isVerbatim: boolean, mapping: Mapping): Pick<Mark, 'spans' | 'question'> {
  // One that asked already asks again, of the words that it was about.
  if (mark.question) return { spans: mark.spans, question: seek(mark.question.words, mapping) };
  const words = wordsOf(mapping.before, mark.spans);
  const found = mark.spans.flatMap((span) => mapping.map.find(span) ?? []);
  if (found.length < mark.spans.length) {
    const question = seek(words, mapping);
    return { spans: mark.spans, question: withGuess(question, mark, mapping) };
  }
  if (!isVerbatim) return { spans: found, question: null };
  const stands = mark.spans.every((span, at) => isSameParagraph(span, found[at] ?? span, mapping));
  const isThere = mark.spans.every(({ start }, at) => start === found[at]?.start);
  if (stands && isThere) return { spans: found, question: null };
  if (stands && isAsOften(words, mapping)) {
    return { spans: mark.spans, question: { kind: 'moved', words, offers: [found] } };
  }
  return { spans: mark.spans, question: offerFirst(seek(words, mapping), found) };
}

/** Looks for the words in the whole of the new text. */
function seek(words: readonly string[], { after }: Mapping): Question {
  const places = words.map((each) => {
    return findAll(after, each).map((start) => ({ start, end: start + each.length }));
  });
  const [first = [], ...rest] = places;
  if (places.some((found) => found.length === 0)) return { kind: 'gone', words, offers: [] };
  // Of several parts each place of the first is offered with the next places of the others.
  const offers = first.flatMap((span) => {
    const spans = [span];
    for (const found of rest) {
      const next = found.find(({ start }) => start >= (spans.at(-1)?.end ?? 0));
      if (!next) return [];
      spans.push(next);
    }
    return [spans];
  });
  if (offers.length === 0) return { kind: 'gone', words, offers };
  return { kind: offers.length === 1 ? 'elsewhere' : 'several', words, offers };
}

/** Words that are gone have perhaps become others, which are offered where they stand. */
function withGuess(question: Question, mark: Mark, { map, after }: Mapping): Question {
  const [span] = mark.spans;
  if (question.kind !== 'gone' || mark.spans.length !== 1 || !span) return question;
  const guess = map.guess(span);
  const there = after.slice(guess.start, guess.end);
  const isLikely = there.trim() !== '' && sharesWords(question.words[0] ?? '', there);
  return isLikely ? { ...question, kind: 'changed', offers: [[guess]] } : question;
}

function sharesWords(before: string, after: string): boolean {
  const list = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [words, there] = [list(before), new Set(list(after))];
  return words.filter((word) => there.has(word)).length * 2 >= words.length;
}

/** The place that the comparison of both texts gives comes first. */
function offerFirst(question: Question, found: readonly Span[]): Question {
  const isIt = (spans: readonly Span[]) => spans[0]?.start === found[0]?.start;
  const offers = [
    ...question.offers.filter(isIt),
    ...question.offers.filter((each) => !isIt(each)),
  ];
  return { ...question, offers };
}

/** Whether the paragraphs in which a span begins and ends are the same ones, word for word. */
function isSameParagraph(before: Span, after: Span, { paragraphs, ...texts }: Mapping): boolean {
  const around = (text: string, list: readonly Span[], span: Span) => {
    const first = list[paragraphAt(list, span.start)];
    const last = list[paragraphAt(list, span.end - 1)];
    return text.slice(first?.start ?? 0, last?.end ?? 0);
  };
  return around(texts.before, paragraphs[0], before) === around(texts.after, paragraphs[1], after);
}

/** Whether the new text has the words as often as the old one, so that none is a copy. */
function isAsOften(words: readonly string[], { before, after }: Mapping): boolean {
  return words.every((each) => findAll(before, each).length === findAll(after, each).length);
}
