import type { HomeAxis } from '@/domain/axis/folds';
import { axisOnClock, layOutCut } from '@/domain/axis/home-axis';
import { type Clock, findClock } from '@/domain/dates/clock';
import {
  byDate,
  type DatedStretch,
  readEventDate,
  toEventOnClock,
} from '@/domain/dates/event-date';
import type { EventRecord, Statement } from '@/domain/format/schema';
import { indexAliases } from '@/domain/model/aliases';
import { coverageOf } from '@/domain/model/coverage';
import type { DatasetHead } from '@/domain/model/dataset';
import type { DatasetPart } from '@/domain/model/dataset-part';
import { type EventColumns, toColumns } from '@/domain/model/event-columns';
import type { FormCounts } from '@/domain/model/form-counts';
import { createEventLinkWriter, type Links, linkRows, renumberEvents } from '@/domain/model/links';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import { collectEventWords } from '@/domain/search/collect-words';
import { type SearchIndex, type SearchWords, searchWords } from '@/domain/search/search';
import { createFloat64Column, createUint32Column } from '@/lib/rows/column';
import { reorder } from '@/lib/rows/relation';
import {
  type CollectedStatements,
  collectStatements,
  type PackedStatements,
} from './collect-statements';
import { createRecordWriter, openStore, type RecordStore } from './record-store';

/** A large dataset as plain values and buffers, to be handed from thread to thread without a copy. */
export interface PackedDataset {
  readonly head: DatasetHead;
  readonly part: DatasetPart | null;
  readonly events: RecordStore;
  readonly statements: RecordStore;
  readonly columns: EventColumns;
  readonly axis: HomeAxis;
  readonly clock: Clock;
  readonly periods: Uint32Array;
  readonly links: Links;
  readonly forms: FormCounts;
  readonly words: SearchWords;
}

/** Takes in a dataset record by record: all events, then all statements, one by one or at once. */
export interface DatasetPacker {
  /** False when no more can be held. */
  readonly addEvent: (event: EventRecord, bytes: Uint8Array) => boolean;
  readonly addStatement: (statement: Statement, bytes: Uint8Array) => boolean;
  /** Sorts the events now rather than in `finish`. */
  readonly closeEvents: () => void;
  /** False, and nothing taken, where one names an event that is not there. */
  readonly takeStatements: (packed: PackedStatements) => boolean;
  readonly hasEvent: (id: string) => boolean;
  readonly hasStatement: (id: string) => boolean;
  /** Of a part of a dataset, the axis has no more than the part. */
  readonly finish: (part?: DatasetPart | null) => PackedDataset;
}

/** More than any event's number. */
const unknown = 2 ** 32 - 1;

export function createPacker(head: DatasetHead): DatasetPacker {
  const events = collectEvents(head);
  const statements = collectStatements(head, (id) => events.added.get(id) ?? 0);
  let closed: ReturnType<typeof events.finish> | null = null;
  const close = () => {
    closed ??= events.finish();
    return closed;
  };
  let taken: CollectedStatements | null = null;
  let isTaken = (_id: string) => false;
  return {
    addEvent: events.add,
    addStatement: statements.add,
    closeEvents: close,
    takeStatements({ eventIds, ...packed }) {
      const numbers = Uint32Array.from(eventIds, (id) => events.added.get(id) ?? unknown);
      if (numbers.includes(unknown)) return false;
      taken = { ...packed, links: renumberEvents(packed.links, numbers) };
      isTaken = openStore(packed.statements, asStatement).has;
      return true;
    },
    hasEvent: (id) => events.added.has(id),
    hasStatement: (id) => isTaken(id) || statements.added.has(id),
    finish: (part = null) => {
      const { rowOf, own, words: found, stretches, ...eventPart } = close();
      const { statements: store, links, forms, words } = taken ?? statements.take();
      return {
        head,
        part,
        ...eventPart,
        statements: store,
        forms,
        axis: axisOnClock(layOutCut(stretches, part), eventPart.clock.isMixed),
        links: linkRows(
          { ...renumberEvents(links, rowOf), ...own },
          { events: rowOf.length, speakers: head.speakers.length },
        ),
        words: { events: found, statements: words },
      };
    },
  };
}

function collectEvents(head: DatasetHead) {
  const links = createEventLinkWriter(head);
  const [writer, words] = [createRecordWriter(), collectEventWords(head)];
  /** Which of those added has an id. */
  const added = new Map<string, number>();
  const ids: string[] = [];
  const titles: string[] = [];
  const [start, end] = [createFloat64Column(), createFloat64Column()];
  const shapes: DatedStretch['shape'][] = [];
  /** Of each event, 1 where it has no known start and 2 where it has no known end; never both. */
  const open: number[] = [];
  /** Events with a time of day, to be placed once it is known by which clock. */
  const timed: { readonly index: number; readonly date: EventRecord['date'] }[] = [];
  const [dated, undated] = [createUint32Column(), createUint32Column()];
  const periods = collectPeriods();
  return {
    added,
    add(event: EventRecord, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      const { id, title, date } = event;
      const index = ids.push(id) - 1;
      added.set(id, index);
      titles.push(title);
      const stretch = readEventDate(date);
      start.push(stretch?.start ?? 0);
      end.push(stretch?.end ?? 0);
      if (date.edtf?.includes('T')) timed.push({ index, date });
      shapes.push(stretch?.shape ?? 'day');
      open.push(opennessOf(stretch));
      (stretch ? dated : undated).push(index);
      periods.add(index, event);
      links.add(event);
      words.add(event);
      return true;
    },
    finish() {
      const columns = { start: start.take(), end: end.take() };
      const clock = findClock(timed.map(({ date }) => date.edtf));
      for (const { index, date } of timed) {
        const stretch = readEventDate(date, clock);
        columns.start[index] = stretch?.start ?? 0;
        columns.end[index] = stretch?.end ?? 0;
      }
      const inOrder = dated.take().sort(byDate({ ...columns, title: titles }));
      const order = Uint32Array.from([...inOrder, ...undated.take()]);
      const rowOf = new Uint32Array(order.length);
      order.forEach((index, row) => {
        rowOf[index] = row;
      });
      const column = (values: Float64Array) =>
        Float64Array.from(inOrder, (index) => values[index] ?? 0);
      const stretchAt = (index: number) => ({
        start: columns.start[index] ?? 0,
        end: columns.end[index] ?? 0,
        shape: shapes[index] ?? 'day',
        startOpen: open[index] === 1,
        endOpen: open[index] === 2,
      });
      const { ownThemes, ownPeople } = links.take();
      return {
        rowOf,
        clock,
        own: { ownThemes: reorder(ownThemes, order), ownPeople: reorder(ownPeople, order) },
        events: writer.finish(order, (index) => ids[index] ?? ''),
        columns: toColumns(column(columns.start), column(columns.end)),
        periods: periods.rows(rowOf),
        stretches: Array.from(periods.leaveOut(inOrder), stretchAt),
        words: words.finish(rowOf),
      };
    },
  };
}

/** Which events are periods. Unless all are, the axis is laid out without them. */
function collectPeriods() {
  const found = new Set<number>();
  return {
    add(index: number, { kind }: EventRecord): void {
      if (kind === 'period') found.add(index);
    },
    rows: (rowOf: Uint32Array) => Uint32Array.from([...found], (index) => rowOf[index] ?? 0).sort(),
    leaveOut: (inOrder: Uint32Array) =>
      found.size < inOrder.length ? inOrder.filter((index) => !found.has(index)) : inOrder,
  };
}

function opennessOf(stretch: DatedStretch | null): number {
  if (stretch?.startOpen) return 1;
  return stretch?.endOpen ? 2 : 0;
}

/** A statement is its record. */
const asStatement = (record: Statement): Statement => record;

/** Opens a packed dataset for the screen, at once. */
export function openPacked(packed: PackedDataset): {
  readonly dataset: LoadedDataset;
  readonly searchIndex: SearchIndex;
} {
  const { head, part, columns, axis, links, forms, periods } = packed;
  const event = openStore(packed.events, (record: EventRecord) =>
    toEventOnClock(record, packed.clock),
  );
  const statement = openStore(packed.statements, asStatement);
  const dataset: LoadedDataset = {
    ...coverageOf(part, { event, statement, columns }),
    file: head,
    event,
    statement,
    speaker: new Map(head.speakers.map((each) => [each.id, each])),
    theme: new Map(head.themes.map((each) => [each.id, each])),
    source: new Map(head.sources.map((each) => [each.id, each])),
    columns,
    axis,
    links,
    periods,
    forms,
    part,
    aliases: indexAliases(head),
  };
  return { dataset, searchIndex: searchWords(packed.words, dataset) };
}
