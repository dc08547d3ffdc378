import type { DatasetFile } from '@/domain/format/schema';

type Json = Record<string, unknown>;

/** A dataset as its author would have drafted it: words in place of offsets and hashes, and no fragments. */
export function toDraft(dataset: DatasetFile, texts: ReadonlyMap<string, string>): Json {
  const copy = structuredClone(dataset) as unknown as Json & {
    sources: Json[];
    events: (Json & { evidence: Json[] })[];
    statements: (Json & { source: Json; mentions?: Json[] })[];
  };
  for (const source of copy.sources) {
    if (!texts.has(String(source.id))) continue;
    delete source.length;
    delete source.sha256;
  }
  for (const piece of copy.events.flatMap(({ evidence }) => evidence)) {
    toWords(piece, texts.get(String(piece.source)));
  }
  for (const statement of copy.statements) draftStatement(statement, texts);
  return { ...copy, format: 'saywhen-draft/1' };
}

function draftStatement(
  statement: Json & { source: Json; mentions?: Json[] },
  texts: ReadonlyMap<string, string>,
): void {
  const { source, mentions = [] } = statement;
  const text = texts.get(String(source.id));
  delete source.fragment;
  for (const span of (source.parts as Json[] | undefined) ?? [source]) toWords(span, text);
  for (const mention of mentions) toWords(mention, String(statement.text));
  if (statement.form !== 'reported' && text !== undefined) delete statement.text;
}

function toWords(span: Json, text: string | undefined): void {
  if (text === undefined || typeof span.start !== 'number' || typeof span.end !== 'number') return;
  const words = text.slice(span.start, span.end);
  const isTwice = text.indexOf(words) !== text.lastIndexOf(words);
  if (isTwice) span.before = text.slice(Math.max(0, span.start - 40), span.start);
  span.words = words;
  delete span.start;
  delete span.end;
  delete span.sha256;
}
