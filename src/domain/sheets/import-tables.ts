import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import type { Draft, DraftRecord, draftParts, Fields } from '@/domain/draft/draft';
import { undoInert } from '@/lib/write-csv';
import type { Table } from './read-table';
import { toRecords } from './table-records';

interface ImportOptions {
  readonly ledger: Ledger;
  readonly keepsColumns: boolean;
}

/** One draft out of tables: events, statements, speakers, themes, sources, and what is said of the dataset itself. */
export function importTables(
  tables: readonly Table[],
  { ledger, keepsColumns }: ImportOptions,
): Draft {
  const head = readHead(
    tables.filter(({ kind }) => kind === 'dataset'),
    ledger,
  );
  const isOwn = head.format !== undefined;
  const options = { ledger, keepsColumns, isOwn };
  const records = (part: (typeof draftParts)[number]): readonly DraftRecord[] =>
    tables.filter(({ kind }) => kind === part).flatMap((table) => toRecords(table, part, options));
  return {
    file: tables[0]?.file ?? '',
    head,
    parts: {
      sources: records('sources'),
      speakers: records('speakers'),
      themes: records('themes'),
      events: records('events'),
      statements: records('statements'),
    },
  };
}

/** Text, but for fields that hold lists and objects, which are JSON. */
const nested = ['about', 'publisher', 'licence', 'accent', 'aliases'];

function readHead(tables: readonly Table[], ledger: Ledger): Fields {
  const pairs = tables.flatMap((table) => {
    const [field, value] = [table.fields.indexOf('field'), table.fields.indexOf('value')];
    return table.rows.flatMap((row) => {
      const [name = '', text = ''] = [row.cells[field], row.cells[value]];
      if (!headFields.includes(name))
        return tellUnknown(name, { ...row, file: table.file }, ledger);
      ledger.count('field', 'used');
      return [[name, readValue(name, undoInert(text) ?? text)] as const];
    });
  });
  return Object.fromEntries(pairs);
}

function tellUnknown(value: string, { file, row, line }: Place, ledger: Ledger): readonly [] {
  ledger.count('field', 'leftOut');
  ledger.tell('field-unknown', {
    place: { file, ...(row && { row }), ...(line && { line }) },
    value,
  });
  return [];
}

const headFields = [
  '$schema',
  'format',
  'id',
  'version',
  'title',
  'description',
  'language',
  ...nested,
];

function readValue(field: string, text: string): unknown {
  if (!nested.includes(field)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
