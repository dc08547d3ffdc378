import type { HomeAxis } from '@/domain/axis/folds';
import { axisOnClock, layOutAxis } from '@/domain/axis/home-axis';
import { findClock } from '@/domain/dates/clock';
import {
  byDate,
  type DatedEvent,
  isDated,
  type TimelineEvent,
  toEventOnClock,
  toRecord,
} from '@/domain/dates/event-date';
import type { DatasetFile, Note, Source, Speaker, Statement, Theme } from '@/domain/format/schema';
import { related } from '@/lib/rows/relation';
import { iterate, listAll, type Table, tableOf, takeRows } from '@/lib/rows/table';
import { type Aliases, indexAliases } from './aliases';
import { type Coverage, coverageOf } from './coverage';
import { type EventColumns, toColumns } from './event-columns';
import { countForms, type FormCounts } from './form-counts';
import { createEventLinkWriter, createLinkWriter, type Links, linkRows } from './links';

/** What a dataset says besides its events and statements. */
export type DatasetHead = Omit<DatasetFile, 'events' | 'statements'>;

/** A dataset with the look-ups the screen needs, made once. */
export interface Dataset extends Coverage {
  readonly file: DatasetHead;
  /**
   * The first rows have a place on the axis and are in order of earliest possible date, then latest,
   * then the file within a day, else title. Those that no axis can hold follow, in the order of the file.
   */
  readonly event: Table<TimelineEvent>;
  /** In article order. */
  readonly statement: Table<Statement>;
  readonly speaker: ReadonlyMap<string, Speaker>;
  readonly theme: ReadonlyMap<string, Theme>;
  readonly source: ReadonlyMap<string, Source>;
  /** Where the dated events are, by row; there are as many as are dated. */
  readonly columns: EventColumns;
  /** The whole axis, with all its folds. */
  readonly axis: HomeAxis;
  readonly links: Links;
  /** Rows of the periods, in date order. */
  readonly periods: Uint32Array;
  /** How many of the statements have each form. */
  readonly forms: FormCounts;
  /** Ids that were renamed. */
  readonly aliases: Aliases;
}

/** Indexes a dataset that has passed the door, all of it. */
export function indexDataset({
  events: records,
  statements,
  ...file
}: DatasetFile): Dataset & { readonly part: null } {
  const clock = findClock(records.map(({ date }) => date.edtf));
  const events = records.map((record) => toEventOnClock(record, clock));
  const dated = inDateOrder(events.filter(isDated));
  const event = tableOf([...dated, ...events.filter((each) => !isDated(each))]);
  const { add, take } = createLinkWriter(file, (id) => event.rowOf(id) ?? 0);
  statements.forEach(add);
  const statement = tableOf(statements);
  const own = createEventLinkWriter(file);
  for (const each of iterate(event)) own.add(each);
  const columns = toColumns(
    Float64Array.from(dated, ({ when }) => when.start),
    Float64Array.from(dated, ({ when }) => when.end),
  );
  return {
    ...coverageOf(null, { event, statement, columns }),
    file,
    event,
    statement,
    speaker: byId(file.speakers),
    theme: byId(file.themes),
    source: byId(file.sources),
    columns,
    periods: Uint32Array.from(dated.flatMap(({ kind }, row) => (kind === 'period' ? [row] : []))),
    forms: countForms(statements),
    links: linkRows(
      { ...take(statements.map(({ id }) => id)), ...own.take() },
      { events: event.length, speakers: file.speakers.length },
    ),
    axis: axisOnClock(layOutAxis(stretchesOf(dated)), clock.isMixed),
    aliases: indexAliases(file),
    part: null,
  };
}

/** What the axis is laid out by: a period neither widens it nor keeps quiet years from folding, but by itself. */
function stretchesOf(dated: readonly DatedEvent[]) {
  const events = dated.filter(({ kind }) => kind !== 'period');
  return (events.length > 0 ? events : dated).map(({ when }) => when);
}

function inDateOrder(dated: readonly DatedEvent[]): readonly DatedEvent[] {
  const order = byDate({
    start: dated.map(({ when }) => when.start),
    end: dated.map(({ when }) => when.end),
    title: dated.map(({ title }) => title),
  });
  return [...dated.keys()].sort(order).flatMap((place) => dated[place] ?? []);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The dataset as a file has it, but for the order of its events. */
export function toFile({ file, event, statement }: Dataset): DatasetFile {
  return { ...file, events: listAll(event).map(toRecord), statements: listAll(statement) };
}

/** How many events are on the axis. */
export function datedCount({ columns }: Dataset): number {
  return columns.start.length;
}

/** Rows of the events on the axis, in date order. */
export function datedRows(dataset: Dataset): Uint32Array {
  return Uint32Array.from({ length: datedCount(dataset) }, (_, row) => row);
}

/** Rows of the statements that refer to an event, in article order. */
export function rowsAbout({ event, links }: Dataset, id: string): Uint32Array {
  return related(links.about, event.rowOf(id));
}

/** Rows of the statements made at an event, in article order. */
export function rowsSaidAt({ event, links }: Dataset, id: string): Uint32Array {
  return related(links.saidThere, event.rowOf(id));
}

/** Rows of a speaker's statements, in article order. */
export function rowsBy(dataset: Dataset, id: string): Uint32Array {
  return related(dataset.links.by, speakerRow(dataset, id));
}

/** Rows of the events that a speaker took part in. */
export function rowsTookPart(dataset: Dataset, id: string): Uint32Array {
  return related(dataset.links.tookPart, speakerRow(dataset, id));
}

function speakerRow({ file }: Dataset, id: string): number | undefined {
  const row = file.speakers.findIndex((speaker) => speaker.id === id);
  return row < 0 ? undefined : row;
}

/** Rows of the statements that answer one, in their order. */
export function rowsAnswering({ statement, links }: Dataset, id: string): Uint32Array {
  return related(links.answeredBy, statement.rowOf(id));
}

/** A statement's place in the article, from 1; 0 for one that the dataset does not hold. */
export function numberOf(dataset: Dataset, id: string): number {
  const row = dataset.statement.rowOf(id);
  return row === undefined ? 0 : dataset.numberOfRow(row);
}

/** The notes on some statements, in their order. */
export function notesOn({ statement }: Dataset, rows: Uint32Array): readonly Note[] {
  return takeRows(statement, rows).flatMap(notesOf);
}

/** The notes of a note-bearing record, or none. */
export function notesOf(record: { readonly notes?: readonly Note[] | undefined }): readonly Note[] {
  return record.notes ?? [];
}
