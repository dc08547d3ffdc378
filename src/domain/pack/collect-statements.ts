import type { Statement } from '@/domain/format/schema';
import type { DatasetHead } from '@/domain/model/dataset';
import { type FormCounts, noForms } from '@/domain/model/form-counts';
import { createLinkWriter, type StatementLinks } from '@/domain/model/links';
import { collectStatementWords } from '@/domain/search/collect-words';
import type { WordIndex } from '@/domain/search/word-index';
import { createRecordWriter, type RecordStore } from './record-store';

/** Statements by themselves, before the events that they name have rows: each event has a number. */
export interface CollectedStatements {
  readonly statements: RecordStore;
  readonly links: StatementLinks;
  readonly forms: FormCounts;
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
export function collectStatements(head: DatasetHead, numberOf: (id: string) => number) {
  const writer = createRecordWriter();
  const words = collectStatementWords(head);
  const links = createLinkWriter(head, numberOf);
  const added = new Set<string>();
  const forms = noForms();
  return {
    added,
    add(statement: Statement, bytes: Uint8Array): boolean {
      if (!writer.add(bytes)) return false;
      added.add(statement.id);
      links.add(statement);
      words.add(statement);
      forms[statement.form] += 1;
      return true;
    },
    take(): CollectedStatements {
      const ids = [...added];
      const inOrder = Uint32Array.from(ids, (_, row) => row);
      return {
        statements: writer.finish(inOrder, (row) => ids[row] ?? ''),
        links: links.take(ids),
        forms,
        words: words.finish(),
      };
    },
  };
}
