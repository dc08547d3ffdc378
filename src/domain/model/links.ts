import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { createUint32Column } from '@/lib/rows/column';
import {
  createRelationWriter,
  invert,
  invertColumn,
  noRow,
  type Relation,
} from '@/lib/rows/relation';

/** What each statement links to, by row; speakers and themes by their place in the file. */
export interface StatementLinks {
  readonly speakerOf: Uint32Array<ArrayBuffer>;
  /** `noRow` where it is not known at which event. */
  readonly saidAt: Uint32Array<ArrayBuffer>;
  readonly events: Relation;
  readonly themes: Relation;
  /** The statement that each answers; `noRow` for none, or for one that was not read. */
  readonly answers: Uint32Array<ArrayBuffer>;
}

/** What each event links to without a statement, by row; speakers and themes by their place in the file. */
export interface EventLinks {
  readonly ownThemes: Relation;
  /** Who took part. */
  readonly ownPeople: Relation;
}

/** Which records link to which. */
export interface Links extends StatementLinks, EventLinks {
  /** From each speaker to the events they took part in. */
  readonly tookPart: Relation;
  /** To statements, in article order. */
  readonly about: Relation;
  readonly saidThere: Relation;
  readonly by: Relation;
  readonly answeredBy: Relation;
}

/** Takes in the links of one statement after the other; `numberOf` gives each event its number. */
export function createLinkWriter(
  { speakers, themes }: Pick<DatasetFile, 'speakers' | 'themes'>,
  numberOf: (event: string) => number,
) {
  const speakerRows = rowsById(speakers);
  const themeRows = rowsById(themes);
  const [speakerOf, saidAt] = [createUint32Column(), createUint32Column()];
  const [events, onThemes] = [createRelationWriter(), createRelationWriter()];
  const answers: { readonly row: number; readonly to: string }[] = [];
  return {
    add(statement: Statement): void {
      if (statement.answers !== undefined) {
        answers.push({ row: speakerOf.length(), to: statement.answers });
      }
      speakerOf.push(speakerRows.get(statement.speaker) ?? 0);
      saidAt.push(statement.saidAt === undefined ? noRow : numberOf(statement.saidAt));
      events.add(statement.events.map(numberOf));
      onThemes.add(statement.themes.flatMap((id) => themeRows.get(id) ?? []));
    },
    /** Once all were added: `ids` of the statements, in their order. */
    take(ids: readonly string[]): StatementLinks {
      return {
        speakerOf: speakerOf.take(),
        saidAt: saidAt.take(),
        events: events.take(),
        themes: onThemes.take(),
        answers: answerRows(answers, ids),
      };
    },
  };
}

/** Takes in what one event after the other links to. */
export function createEventLinkWriter({
  speakers,
  themes,
}: Pick<DatasetFile, 'speakers' | 'themes'>) {
  const speakerRows = rowsById(speakers);
  const themeRows = rowsById(themes);
  const [ownThemes, ownPeople] = [createRelationWriter(), createRelationWriter()];
  const rowsOf = (ids: readonly string[] | undefined, rows: ReadonlyMap<string, number>) =>
    ids?.flatMap((id) => rows.get(id) ?? []) ?? [];
  return {
    add(event: Pick<EventRecord, 'themes' | 'participants'>): void {
      ownThemes.add(rowsOf(event.themes, themeRows));
      ownPeople.add(rowsOf(event.participants, speakerRows));
    },
    take: (): EventLinks => ({ ownThemes: ownThemes.take(), ownPeople: ownPeople.take() }),
  };
}

function answerRows(
  answers: readonly { readonly row: number; readonly to: string }[],
  ids: readonly string[],
): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(ids.length).fill(noRow);
  if (answers.length === 0) return rows;
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  for (const { row, to } of answers) rows[row] = rowOf.get(to) ?? noRow;
  return rows;
}

function rowsById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, row) => [id, row]));
}

/** The same with other numbers for events: for each number, the new one. */
export function renumberEvents(links: StatementLinks, numbers: Uint32Array): StatementLinks {
  const renumber = (event: number) => numbers[event] ?? 0;
  const { offsets, targets } = links.events;
  return {
    ...links,
    saidAt: links.saidAt.map((event) => (event === noRow ? noRow : renumber(event))),
    events: { offsets, targets: targets.map(renumber) },
  };
}

/** Adds the ways back, once an event's number is its row. */
export function linkRows(
  links: StatementLinks & EventLinks,
  count: { readonly events: number; readonly speakers: number },
): Links {
  return {
    ...links,
    tookPart: invert(links.ownPeople, count.speakers),
    about: invert(links.events, count.events),
    saidThere: invertColumn(links.saidAt, count.events),
    by: invertColumn(links.speakerOf, count.speakers),
    answeredBy: invertColumn(links.answers, links.answers.length),
  };
}
