import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import { type Dataset, numberOf } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { describeForm } from '@/domain/say/statement-form';
import { oneLine } from '@/lib/one-line';
import type { CalendarDay } from '@/lib/utc';
import { citeWords } from '@/words/cite-en';
import { type CslDate, toCslDate, toEventDate } from './csl-date';
import { noteOnDataset, noteOnEvent, noteOnStatement } from './note';

/**
 * A reference as CSL-JSON, the one value that every other form of it is written from. Texts are on
 * one line. It has no author that the dataset does not name.
 */
export interface CslItem {
  /** Dataset, kind and id, in ASCII: the same for ever, and no two alike. */
  readonly id: string;
  /**
   * An event or a statement is an `entry`, as of a catalogue: that is what the address shows.
   * `speech` or `interview` would claim that we heard it, `article-newspaper` that the speaker wrote it.
   */
  readonly type: 'dataset' | 'entry';
  readonly title: string;
  /** Whole names: which part is the family's is a guess in most languages, so nothing is reordered. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly version: string;
  readonly genre?: string;
  /** When a statement's words were published. The format dates neither datasets nor their entries. */
  readonly issued?: CslDate;
  readonly 'original-title'?: string;
  readonly 'original-publisher'?: string;
  /** The event itself, or the one at which a statement was made. */
  readonly 'event-title'?: string;
  readonly 'event-date'?: CslDate;
  readonly language: string;
  /** In words, with nothing left out: form, dates with their doubt, source. */
  readonly note: string;
  /** None of a dataset that only the reader's own device has. */
  readonly URL?: string;
  readonly accessed: CslDate;
}

/** Where and on which UTC day the reader found what they cite. */
export interface Visit {
  /** Null where no link leads there. */
  readonly link: string | null;
  readonly day: CalendarDay;
}

/** The reference to an event or a statement; a speaker is not a work to cite, so that gives the dataset. */
export function toCslItem(dataset: Dataset, thing: Thing | null, visit: Visit): CslItem {
  const event = thing?.kind === 'event' ? dataset.event.get(thing.id) : undefined;
  if (event) return toEventItem(dataset, event, visit);
  const statement = thing?.kind === 'statement' ? dataset.statement.get(thing.id) : undefined;
  if (statement) return toStatementItem(dataset, statement, visit);
  const { id, title } = dataset.file;
  const note = oneLine(noteOnDataset(dataset));
  return { id, type: 'dataset', title: oneLine(title), note, ...common(dataset, visit) };
}

function toEventItem(dataset: Dataset, event: TimelineEvent, visit: Visit): CslItem {
  const date = toEventDate(event);
  return {
    id: `${dataset.file.id}:event:${event.id}`,
    type: 'entry',
    title: oneLine(event.title),
    'container-title': oneLine(dataset.file.title),
    ...(date && { 'event-date': date }),
    note: oneLine(noteOnEvent(dataset, event)),
    ...common(dataset, visit),
  };
}

function toStatementItem(dataset: Dataset, statement: Statement, visit: Visit): CslItem {
  const speaker = dataset.speaker.get(statement.speaker);
  const number = numberOf(dataset, statement.id);
  return {
    id: `${dataset.file.id}:statement:${statement.id}`,
    type: 'entry',
    ...(speaker && { author: [{ literal: oneLine(speaker.name) }] }),
    title: citeWords.statement(number, dataset.counts.statements),
    genre: describeForm(statement),
    'container-title': oneLine(dataset.file.title),
    ...origin(dataset, statement),
    note: oneLine(noteOnStatement(dataset, statement)),
    ...common(dataset, visit),
  };
}

/** Where a statement was printed and where it was said. */
function origin(dataset: Dataset, statement: Statement): Partial<CslItem> {
  const source = dataset.source.get(statement.source.id);
  const event = dataset.event.get(statement.saidAt ?? '');
  const date = event && toEventDate(event);
  return {
    ...(source && {
      issued: toCslDate(source.published),
      'original-title': oneLine(source.title),
      'original-publisher': oneLine(source.publisher),
    }),
    ...(event && { 'event-title': oneLine(event.title) }),
    ...(date && { 'event-date': date }),
  };
}

function common({ file }: Dataset, { link, day }: Visit) {
  return {
    version: file.version,
    language: file.language,
    ...(link !== null && { URL: link }),
    accessed: { 'date-parts': [[day.year, day.month, day.day]] },
  };
}
