import { createFloat64Column, createUint32Column } from '@/lib/column';
import { foldedWords } from '@/lib/fold-text';
import { indexAliases } from './aliases';
import type { Dataset, DatasetHead, Links } from './dataset';
import type { Statement, TimelineEvent } from './dataset-schema';
import { compareText, type DatedStretch, readEventDate } from './event-date';
import { type HomeAxis, layOutAxis } from './folds';
import { type EventColumns, toColumns } from './level-of-detail';
import { createRecordWriter, openStore, type RecordStore } from './record-store';
import { createRelationWriter, invert, invertColumn } from './relation';
import type { SearchHit, SearchIndex } from './search';
import { rowsIn } from './select';
import { createWordCollector, findWords, type WordIndex } from './word-index';

/** A large dataset as plain values and buffers, to be handed from thread to thread without a copy. */
export interface PackedDataset {
  readonly head: DatasetHead;
  readonly events: RecordStore;
  readonly statements: RecordStore;
  readonly columns: EventColumns;
  readonly axis: HomeAxis;
  readonly links: Links;
  readonly quotes: number;
  readonly words: { readonly events: WordIndex; readonly statements: WordIndex };
}

/** Takes in a dataset record by record: all events, then all statements. */
export interface DatasetPacker {
  /** False when no more can be held. */
  readonly addEvent: (event: TimelineEvent, bytes: Uint8Array) => boolean;
  readonly addStatement: (statement: Statement, bytes: Uint8Array) => boolean;
  readonly hasEvent: (id: string) => boolean;
  readonly finish: () => PackedDataset;
}

export function createPacker(head: DatasetHead): DatasetPacker {
  const events = collectEvents();
  const statements = collectStatements(head, (id) => events.added.get(id) ?? 0);
  return {
    addEvent: events.add,
    addStatement: statements.add,
    hasEvent: (id) => events.added.has(id),
    finish: () => {
      const { rowOf, words, ...eventPart } = events.finish();
      const { words: said, ...statementPart } = statements.finish(rowOf);
      return { head, ...eventPart, ...statementPart, words: { events: words, statements: said } };
    },
  };
}

function collectEvents() {
  const writer = createRecordWriter();
  const words = createWordCollector();
  /** Which of those added has an id. */
  const added = new Map<string, number>();
  const ids: string[] = [];
  const titles: string[] = [];
  const [start, end] = [createFloat64Column(), createFloat64Column()];
  const shapes: DatedStretch['shape'][] = [];
  /** Of each event, 1 where it has no known start and 2 where it has no known end; never both. */
  const open: number[] = [];
  const [dated, undated] = [createUint32Column(), createUint32Column()];
  return {
    added,
    add({ id, title, label, date, aliases = [] }: TimelineEvent, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      const index = ids.push(id) - 1;
      added.set(id, index);
      titles.push(title);
      const stretch = readEventDate(date);
      start.push(stretch?.start ?? 0);
      end.push(stretch?.end ?? 0);
      shapes.push(stretch?.shape ?? 'day');
      open.push(opennessOf(stretch));
      (stretch ? dated : undated).push(index);
      words.add(index, [title, label, ...aliases.map(({ text }) => text)].join('\n'));
      return true;
    },
    finish() {
      const columns = { start: start.take(), end: end.take() };
      const inOrder = dated.take().sort(byDate(columns, titles));
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
      return {
        rowOf,
        events: writer.finish(order, (index) => ids[index] ?? ''),
        columns: toColumns(column(columns.start), column(columns.end)),
        axis: layOutAxis(Array.from(inOrder, stretchAt)),
        words: words.finish(rowOf),
      };
    },
  };
}

function opennessOf(stretch: DatedStretch | null): number {
  if (stretch?.startOpen) return 1;
  return stretch?.endOpen ? 2 : 0;
}

/** As `compareByDate`, of events by which of those added they are. */
function byDate(
  { start, end }: Readonly<Record<'start' | 'end', Float64Array>>,
  titles: readonly string[],
) {
  return (a: number, b: number): number =>
    (start[a] ?? 0) - (start[b] ?? 0) ||
    (end[a] ?? 0) - (end[b] ?? 0) ||
    compareText(titles[a] ?? '', titles[b] ?? '');
}

function collectStatements({ speakers, themes }: DatasetHead, eventAdded: (id: string) => number) {
  const writer = createRecordWriter();
  const words = createWordCollector();
  const speakerRows = new Map(speakers.map(({ id }, row) => [id, row]));
  const themeRows = new Map(themes.map(({ id }, row) => [id, row]));
  const names = speakers.map(({ name, otherNames = [] }) =>
    [name, ...otherNames.map((other) => other.name)].join('\n'),
  );
  const ids: string[] = [];
  const [speakerOf, saidAt] = [createUint32Column(), createUint32Column()];
  const [about, onThemes] = [createRelationWriter(), createRelationWriter()];
  let quotes = 0;
  return {
    add(statement: Statement, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      const row = ids.push(statement.id) - 1;
      const speaker = speakerRows.get(statement.speaker) ?? 0;
      speakerOf.push(speaker);
      saidAt.push(eventAdded(statement.saidAt));
      about.add(statement.events.map(eventAdded));
      onThemes.add(statement.themes.flatMap((id) => themeRows.get(id) ?? []));
      if (statement.form === 'direct-quote') quotes += 1;
      words.add(row, `${names[speaker] ?? ''}\n${statement.text}`);
      return true;
    },
    finish(rowOf: Uint32Array) {
      const toRow = (added: number) => rowOf[added] ?? 0;
      const inOrder = Uint32Array.from({ length: ids.length }, (_, row) => row);
      const said = about.take();
      const events = { offsets: said.offsets, targets: said.targets.map(toRow) };
      const columns = { speakerOf: speakerOf.take(), saidAt: saidAt.take().map(toRow) };
      const links: Links = {
        ...columns,
        events,
        themes: onThemes.take(),
        about: invert(events, rowOf.length),
        saidThere: invertColumn(columns.saidAt, rowOf.length),
        by: invertColumn(columns.speakerOf, speakers.length),
      };
      const statements = writer.finish(inOrder, (row) => ids[row] ?? '');
      return { statements, links, quotes, words: words.finish(inOrder) };
    },
  };
}

/** Opens a packed dataset for the screen, at once. */
export function openPacked(packed: PackedDataset): {
  readonly dataset: Dataset;
  readonly searchIndex: SearchIndex;
} {
  const { head, columns, axis, links, quotes } = packed;
  const dataset: Dataset = {
    file: head,
    event: openStore<TimelineEvent>(packed.events),
    statement: openStore<Statement>(packed.statements),
    speaker: new Map(head.speakers.map((each) => [each.id, each])),
    theme: new Map(head.themes.map((each) => [each.id, each])),
    source: new Map(head.sources.map((each) => [each.id, each])),
    ...{ columns, axis, links, quotes },
    aliases: indexAliases(head),
  };
  return { dataset, searchIndex: searchPacked(packed, dataset) };
}

/** As many as the list of best matches could ever show. */
const mostRanked = 20;

/** Events before statements, each kind in its own order: at this scale no rank is worked out. */
function searchPacked({ words }: PackedDataset, { event, statement }: Dataset): SearchIndex {
  return (query) => {
    const terms = foldedWords(query);
    if (terms.length === 0) return null;
    const events = findWords(words.events, terms, event.length);
    const statements = findWords(words.statements, terms, statement.length);
    const ranked = [
      ...firstOf(events).map((row): SearchHit => ({ kind: 'event', id: event.at(row).id })),
      ...firstOf(statements).map(
        (row): SearchHit => ({ kind: 'statement', id: statement.at(row).id }),
      ),
    ];
    return { terms, events, statements, ranked };
  };
}

function firstOf(mask: Uint8Array): readonly number[] {
  return [...rowsIn(mask).subarray(0, mostRanked)];
}
