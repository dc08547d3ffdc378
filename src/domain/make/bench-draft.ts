import { findWords, openText, type SourceText } from '@/domain/draft/find-words';
import { toId } from '@/domain/draft/make-ids';
import type { Bench, DateEntry, EventEntry, Span, StatementEntry } from './bench';

type Json = Readonly<Record<string, unknown>>;

/** The id of the one source. */
export function sourceIdOf({ source }: Bench): string {
  return toId(source.title) || 'text';
}

/** All that was made, as `saywhen-draft/1`: words instead of offsets, except where only offsets tell them apart. */
export function toDraft(bench: Bench): Json {
  const source = openText(bench.text);
  return draftWith(bench, (span) => citeSpan(span, source));
}

/** The same with offsets alone, for whoever has the text and does not read the draft. */
export function toQuickDraft(bench: Bench): Json {
  return draftWith(bench, ({ start, end }) => ({ start, end }));
}

type Cite = (span: Span) => Json;

function draftWith(bench: Bench, cite: Cite): Json {
  const { title, publisher, published, url, language, kind } = bench.source;
  const titles = namesOf(bench.events, ({ title: name }) => name);
  const names: Names = {
    speakers: namesOf(bench.speakers, ({ name }) => name),
    themes: namesOf(bench.themes, ({ label }) => label),
    events: titles,
  };
  return {
    format: 'saywhen-draft/1',
    ...given({ id: toId(title), title, description: title, language }),
    version: '1.0.0',
    about: [],
    sources: [
      { id: sourceIdOf(bench), ...given({ title, publisher, published, url, language, kind }) },
    ],
    speakers: bench.speakers.map(({ key, ...speaker }) => ({
      ...given(speaker),
      id: names.speakers.get(key),
    })),
    themes: bench.themes.map(({ key, ...theme }) => ({
      ...given(theme),
      id: names.themes.get(key),
    })),
    events: bench.events.map((event) => draftEvent(event, names, cite)),
    statements: bench.statements.map((statement) => {
      return draftStatement(statement, { bench, names, cite });
    }),
  };
}

/** Ids by key. */
interface Names {
  readonly speakers: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

/** An id for each record, out of its name, each once. */
function namesOf<R extends { readonly key: string }>(
  records: readonly R[],
  nameOf: (record: R) => string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    records.map((record) => {
      const wanted = toId(nameOf(record)) || record.key;
      let id = wanted;
      for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
      taken.add(id);
      return [record.key, id];
    }),
  );
}

function draftEvent(event: EventEntry, { events }: Names, cite: Cite): Json {
  const { key, title, label, summary, place, date, evidence } = event;
  return {
    id: events.get(key),
    ...given({ title, label, summary, place }),
    date: draftDate(date),
    evidence: evidence.map(({ for: of, voice, spans: [span] }) => ({
      ...(span && cite(span)),
      for: of,
      voice,
    })),
  };
}

function draftDate({ stated, edtf, basis, inferred, why }: DateEntry): Json {
  return { ...given({ edtf, stated, why }), basis, ...(inferred.length > 0 && { inferred }) };
}

interface Drafting {
  readonly bench: Bench;
  readonly names: Names;
  readonly cite: Cite;
}

function draftStatement(statement: StatementEntry, { bench, names, cite }: Drafting): Json {
  const { spans, form, summary, speaker, topicOnly } = statement;
  const idsOf = (keys: readonly string[], of: ReadonlyMap<string, string>) =>
    keys.flatMap((key) => of.get(key) ?? []);
  const [first] = spans;
  const cited = spans.length > 1 || !first ? { parts: spans.map(cite) } : cite(first);
  return {
    ...given({
      speaker: names.speakers.get(speaker ?? '') ?? '',
      saidAt: names.events.get(bench.occasion ?? '') ?? '',
      text: form === 'reported' ? summary : '',
    }),
    form,
    ...(topicOnly && { topicOnly }),
    source: { id: sourceIdOf(bench), ...cited },
    events: idsOf(statement.events, names.events),
    themes: idsOf(statement.themes, names.themes),
  };
}

/** So many words before a passage are given at most. */
const maxBefore = 12;

/** A passage by its words, and by those before it where the text has it several times. */
function citeSpan(span: Span, source: SourceText): Json {
  const { text } = source;
  const words = text.slice(span.start, span.end);
  const isIt = (before: string | null) => {
    const found = findWords(source, words, before);
    return found.kind === 'found' && found.start === span.start && found.end === span.end;
  };
  // `findWords` looks for a nearest place where there is none; these are there.
  if (isIt(null)) return { words };
  const ahead = text.slice(Math.max(0, span.start - 300), span.start).trimEnd();
  const starts = Array.from(ahead.matchAll(/\S+/g), ({ index }) => index).reverse();
  for (const start of starts.slice(0, maxBefore)) {
    const before = ahead.slice(start);
    if (isIt(before)) return { words, before };
  }
  return { start: span.start, end: span.end };
}

/** Those fields that say something. */
function given(fields: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
}
