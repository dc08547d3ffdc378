import { dateTag, describeDate, describeEdtf } from '@/domain/dates/date-words';
import { readEventDate } from '@/domain/dates/event-date';
import type { EventDate } from '@/domain/format/schema';
import { describeForm } from '@/domain/say/statement-form';
import { releaseWords } from '@/words/release-en';
import type { ShownParts } from './shown-parts';

type FieldName = keyof typeof releaseWords.fields;

/** One thing that a record shows, in words a reader can compare. */
export interface ReadableField {
  readonly name: FieldName;
  readonly text: string;
}

type TitleOf = (eventId: string) => string;
type Fields = readonly (readonly [FieldName, string | undefined])[];

/** What a record shows, field by field, in the order of the page; what is empty is left out. */
export function readParts(parts: ShownParts, titleOf: TitleOf): readonly ReadableField[] {
  return fieldsOf(parts, titleOf).flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

function fieldsOf(parts: ShownParts, titleOf: TitleOf): Fields {
  switch (parts.kind) {
    case 'dataset':
      return [
        ['title', parts.title],
        ['description', parts.description],
        ['about', parts.about.join('\n')],
        ['publisher', parts.publisher],
        ['licence', parts.licence],
      ];
    case 'event':
      return [
        ['title', parts.title],
        ['kind', parts.isPeriod && releaseWords.period],
        ['label', parts.label],
        ['date', formatDate(parts.date)],
        ['why', parts.date.why],
        ['summary', parts.summary],
        ['place', parts.place],
        ['names', parts.names.join('\n')],
        ['themes', parts.themes?.join('\n')],
        ['participants', parts.participants?.join('\n')],
        ['links', parts.links?.join('\n')],
        ['pictures', parts.pictures?.join('\n')],
        ['notes', parts.notes.join('\n')],
      ];
    case 'statement':
      return statementFields(parts, titleOf);
    case 'speaker':
      return [
        ['name', parts.name],
        ['short', parts.short],
        ['role', parts.role],
        ['organisation', parts.organisation],
        ['otherNames', parts.otherNames.join('\n')],
        ['notes', parts.notes.join('\n')],
      ];
    case 'theme':
      return [
        ['label', parts.label],
        ['definition', parts.definition],
      ];
  }
}

/** A quote and a paraphrase are two fields, so that one is never shown as a wording of the other. */
function statementFields(parts: PartsOf<'statement'>, titleOf: TitleOf): Fields {
  return [
    ['speaker', [parts.name, parts.role].filter(Boolean).join(', ')],
    ['form', describeForm(parts)],
    [textFields[parts.form], parts.text],
    ['organisation', parts.organisation],
    ['to', parts.to],
    ['answers', parts.answers],
    ['events', parts.events.map(titleOf).join('\n')],
    ['saidAt', parts.saidAt && titleOf(parts.saidAt)],
    ['source', describeSource(parts)],
    ['notes', parts.notes.join('\n')],
  ];
}

const textFields = { 'direct-quote': 'quote', spoken: 'spoken', reported: 'paraphrase' } as const;

/** Publisher, title, day and address of what a statement is taken from. */
export function describeSource({ source }: PartsOf<'statement'>): string {
  const { publisher, title, published, url } = source;
  const line = releaseWords.source(publisher, title, describeEdtf(published));
  return url === undefined ? line : `${line}, ${url}`;
}

/** How sure the date is, and the date, as Details says it. */
function formatDate(date: EventDate): string {
  const dated = { title: '', date, when: readEventDate(date) };
  return `${dateTag(dated)}: ${describeDate(dated, 'spoken')}`;
}

/** The parts of one kind of record. */
export type PartsOf<Kind extends ShownParts['kind']> = Extract<ShownParts, { readonly kind: Kind }>;
