import type { Statement } from '@/domain/format/schema';
import type { DatasetHead, Links } from '@/domain/model/dataset';
import { createUint32Column } from '@/lib/rows/column';
import { createRelationWriter, invert, invertColumn, type Relation } from '@/lib/rows/relation';
import { createRecordWriter, type RecordStore } from './record-store';
import { createWordCollector, type WordIndex } from './word-index';

/** Statements by themselves, before the events that they name have rows: each event has a number. */
export interface CollectedStatements {
  readonly statements: RecordStore;
  readonly speakerOf: Uint32Array<ArrayBuffer>;
  readonly saidAt: Uint32Array<ArrayBuffer>;
  readonly events: Relation;
  readonly themes: Relation;
  readonly quotes: number;
  readonly words: WordIndex;
}

/** The same, read apart from the events. */
export interface PackedStatements extends CollectedStatements {
  /** By number. */
  readonly eventIds: readonly string[];
}

/** Takes in statements while somebody else takes in the events. */
export function createStatementPacker(head: DatasetHead) {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const statements = collectStatements(head, numberOf);
  return {
    addStatement(statement: Statement, bytes: Uint8Array): boolean {
      for (const { event } of statement.mentions ?? []) numberOf(event);
      return statements.add(statement, bytes);
    },
    hasStatement: (id: string) => statements.added.has(id),
    take: (): PackedStatements => ({ ...statements.take(), eventIds: [...numbers.keys()] }),
  };
}

/** `numberOf` gives each event that is named a number. */
export function collectStatements(
  { speakers, themes }: DatasetHead,
  numberOf: (id: string) => number,
) {
  const writer = createRecordWriter();
  const words = createWordCollector();
  const speakerRows = new Map(speakers.map(({ id }, row) => [id, row]));
  const themeRows = new Map(themes.map(({ id }, row) => [id, row]));
  const names = speakers.map(({ name, otherNames = [] }) =>
    [name, ...otherNames.map((other) => other.name)].join('\n'),
  );
  const added = new Set<string>();
  const [speakerOf, saidAt] = [createUint32Column(), createUint32Column()];
  const [about, onThemes] = [createRelationWriter(), createRelationWriter()];
  let quotes = 0;
  return {
    added,
    add(statement: Statement, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      const row = speakerOf.length();
      added.add(statement.id);
      const speaker = speakerRows.get(statement.speaker) ?? 0;
      speakerOf.push(speaker);
      saidAt.push(numberOf(statement.saidAt));
      about.add(statement.events.map(numberOf));
      onThemes.add(statement.themes.flatMap((id) => themeRows.get(id) ?? []));
      if (statement.form === 'direct-quote') quotes += 1;
      words.add(row, `${names[speaker] ?? ''}\n${statement.text}`);
      return true;
    },
    take(): CollectedStatements {
      const ids = [...added];
      const inOrder = Uint32Array.from(ids, (_, row) => row);
      return {
        statements: writer.finish(inOrder, (row) => ids[row] ?? ''),
        speakerOf: speakerOf.take(),
        saidAt: saidAt.take(),
        events: about.take(),
        themes: onThemes.take(),
        quotes,
        words: words.finish(inOrder),
      };
    },
  };
}

type Numbered = Pick<CollectedStatements, 'speakerOf' | 'saidAt' | 'events' | 'themes'>;

/** What leads to what, once each event that was added has its row. */
export function linkRows(
  { speakerOf, saidAt, events, themes }: Numbered,
  rowOf: Uint32Array,
  speakers: number,
): Links {
  const toRow = (added: number) => rowOf[added] ?? 0;
  const about = { offsets: events.offsets, targets: events.targets.map(toRow) };
  const there = saidAt.map(toRow);
  return {
    ...{ speakerOf, saidAt: there, events: about, themes },
    about: invert(about, rowOf.length),
    saidThere: invertColumn(there, rowOf.length),
    by: invertColumn(speakerOf, speakers),
  };
}
