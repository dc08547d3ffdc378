import { foldedWords } from '@/lib/fold-text';
import { indexAliases } from './aliases';
import type { Dataset, DatasetHead, Links } from './dataset';
import type { Statement, TimelineEvent } from './dataset-schema';
import { compareByDate, type DatedStretch, readEventDate } from './event-date';
import { type HomeAxis, layOutAxis } from './folds';
import { type EventColumns, toColumns } from './level-of-detail';
import { createRecordWriter, openStore, type RecordStore } from './record-store';
import { invert, invertColumn, toRelation } from './relation';
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
  const statements = collectStatements(head);
  return {
    addEvent: events.add,
    addStatement: statements.add,
    hasEvent: (id) => events.added.has(id),
    finish: () => {
      const { order, rowOf, ...rest } = events.finish();
      const said = statements.finish((id) => rowOf[events.added.get(id) ?? 0] ?? 0, order.length);
      return {
        head,
        events: rest.store,
        statements: said.store,
        columns: rest.columns,
        axis: rest.axis,
        links: said.links,
        quotes: said.quotes,
        words: { events: rest.words, statements: said.words },
      };
    },
  };
}

function collectEvents() {
  const writer = createRecordWriter();
  const words = createWordCollector();
  const added = new Map<string, number>();
  const ids: string[] = [];
  const dated: { index: number; stretch: DatedStretch; title: string }[] = [];
  const undated: number[] = [];
  return {
    added,
    add({ id, title, label, date, aliases = [] }: TimelineEvent, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      const index = ids.push(id) - 1;
      added.set(id, index);
      const stretch = readEventDate(date);
      if (stretch) dated.push({ index, stretch, title });
      else undated.push(index);
      words.add(index, [title, label, ...aliases.map(({ text }) => text)].join('\n'));
      return true;
    },
    finish() {
      dated.sort(compareByDate);
      const order = Uint32Array.from([...dated.map(({ index }) => index), ...undated]);
      const rowOf = new Uint32Array(order.length);
      order.forEach((index, row) => {
        rowOf[index] = row;
      });
      return {
        order,
        rowOf,
        store: writer.finish(order, (index) => ids[index] ?? ''),
        columns: toColumns(
          Float64Array.from(dated, ({ stretch }) => stretch.start),
          Float64Array.from(dated, ({ stretch }) => stretch.end),
        ),
        axis: layOutAxis(dated.map(({ stretch }) => stretch)),
        words: words.finish(rowOf),
      };
    },
  };
}

function collectStatements({ speakers, themes }: DatasetHead) {
  const writer = createRecordWriter();
  const words = createWordCollector();
  const speakerRows = new Map(speakers.map(({ id }, row) => [id, row]));
  const themeRows = new Map(themes.map(({ id }, row) => [id, row]));
  const names = speakers.map(({ name, otherNames = [] }) =>
    [name, ...otherNames.map((other) => other.name)].join('\n'),
  );
  const ids: string[] = [];
  const speakerOf: number[] = [];
  const saidAt: string[] = [];
  const about: (readonly string[])[] = [];
  const onThemes: number[][] = [];
  let quotes = 0;
  return {
    add(statement: Statement, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      const row = ids.push(statement.id) - 1;
      const speaker = speakerRows.get(statement.speaker) ?? 0;
      speakerOf.push(speaker);
      saidAt.push(statement.saidAt);
      about.push(statement.events);
      onThemes.push([...new Set(statement.themes.flatMap((id) => themeRows.get(id) ?? []))]);
      if (statement.form === 'direct-quote') quotes += 1;
      words.add(row, `${names[speaker] ?? ''}\n${statement.text}`);
      return true;
    },
    finish(eventRow: (id: string) => number, eventCount: number) {
      const inOrder = Uint32Array.from({ length: ids.length }, (_, row) => row);
      const events = toRelation(about.map((some) => [...new Set(some.map(eventRow))]));
      const saidAtRows = Uint32Array.from(saidAt, eventRow);
      const speakerColumn = Uint32Array.from(speakerOf);
      const links: Links = {
        speakerOf: speakerColumn,
        saidAt: saidAtRows,
        events,
        themes: toRelation(onThemes),
        about: invert(events, eventCount),
        saidThere: invertColumn(saidAtRows, eventCount),
        by: invertColumn(speakerColumn, speakers.length),
      };
      const store = writer.finish(inOrder, (row) => ids[row] ?? '');
      return { store, links, quotes, words: words.finish(inOrder) };
    },
  };
}

/** Opens a packed dataset for the screen, at once. */
export function openPacked(packed: PackedDataset): { dataset: Dataset; searchIndex: SearchIndex } {
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
