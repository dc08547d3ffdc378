import { type Aliases, indexAliases } from './aliases';
import type {
  DatasetFile,
  Note,
  Source,
  Speaker,
  Statement,
  Theme,
  TimelineEvent,
} from './dataset-schema';
import { compareByDate, type DatedStretch, readEventDate } from './event-date';

/** A dataset with the look-ups the screen needs, made once. */
export interface Dataset {
  readonly file: DatasetFile;
  /** Events with a place on the axis, by earliest possible date, then latest, then title. */
  readonly datedEvents: readonly TimelineEvent[];
  /** Events that no axis can hold, in the order of the file. */
  readonly undatedEvents: readonly TimelineEvent[];
  readonly event: ReadonlyMap<string, TimelineEvent>;
  readonly statement: ReadonlyMap<string, Statement>;
  readonly speaker: ReadonlyMap<string, Speaker>;
  readonly theme: ReadonlyMap<string, Theme>;
  readonly source: ReadonlyMap<string, Source>;
  /** Where each dated event stands, by event id. */
  readonly stretch: ReadonlyMap<string, DatedStretch>;
  /** Statements that refer to an event, by event id, in article order. */
  readonly statementsAbout: ReadonlyMap<string, readonly Statement[]>;
  /** Statements made at an event, by event id, in article order. */
  readonly statementsSaidAt: ReadonlyMap<string, readonly Statement[]>;
  readonly statementsBy: ReadonlyMap<string, readonly Statement[]>;
  /** A statement's place in the article, from 1. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Ids that were renamed. */
  readonly aliases: Aliases;
}

/** Indexes a dataset that has passed the door. */
export function indexDataset(file: DatasetFile): Dataset {
  const stretch = new Map<string, DatedStretch>();
  for (const event of file.events) {
    const read = readEventDate(event.date);
    if (read) stretch.set(event.id, read);
  }
  return {
    file,
    datedEvents: inDateOrder(file.events, stretch),
    undatedEvents: file.events.filter((event) => !stretch.has(event.id)),
    event: byId(file.events),
    statement: byId(file.statements),
    speaker: byId(file.speakers),
    theme: byId(file.themes),
    source: byId(file.sources),
    stretch,
    statementsAbout: groupStatements(file.statements, (statement) => statement.events),
    statementsSaidAt: groupStatements(file.statements, (statement) => [statement.saidAt]),
    statementsBy: groupStatements(file.statements, (statement) => [statement.speaker]),
    numberOf: new Map(file.statements.map((statement, index) => [statement.id, index + 1])),
    aliases: indexAliases(file),
  };
}

function inDateOrder(
  events: readonly TimelineEvent[],
  stretches: ReadonlyMap<string, DatedStretch>,
): readonly TimelineEvent[] {
  return events
    .flatMap((event) => {
      const stretch = stretches.get(event.id);
      return stretch ? [{ event, stretch, title: event.title }] : [];
    })
    .sort(compareByDate)
    .map(({ event }) => event);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupStatements(
  statements: readonly Statement[],
  keysOf: (statement: Statement) => readonly string[],
): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const key of new Set(keysOf(statement))) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  return groups;
}

/** The notes of a note-bearing record, or none. */
export function notesOf(record: { readonly notes?: readonly Note[] | undefined }): readonly Note[] {
  return record.notes ?? [];
}
