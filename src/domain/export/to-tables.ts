import type { DatasetFile } from '@/domain/format/schema';
import { type Column, readColumns } from './table-values';

/** A table, and the name of its file. */
export interface ExportedTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const notes: Column = ['notes', 'json'];

/** Columns of each table by their fields, as an import reads them; and how their cells are written. */
const columns = {
  sources: [
    ...(
      ['id', 'title', 'publisher', 'published', 'url', 'language', 'kind', 'direction'] as const
    ).map(plain),
    ['length', 'plain'],
    ['sha256', 'plain'],
    ['note', 'plain'],
  ],
  speakers: [
    ...(['id', 'name', 'short', 'role', 'organisation'] as const).map(plain),
    ['otherNames', 'json', 'other names'],
    notes,
  ],
  themes: [...(['id', 'label', 'definition'] as const).map(plain)],
  events: [
    ...(['id', 'title', 'label'] as const).map(plain),
    ['date.edtf', 'plain', 'date'],
    ['date.stated', 'plain', 'stated'],
    ['date.basis', 'plain', 'basis'],
    ['date.inferred', 'list', 'inferred'],
    ['date.why', 'plain', 'why'],
    ...(['kind', 'summary', 'place'] as const).map(plain),
    ['themes', 'list'],
    ['participants', 'list'],
    ...(['links', 'aliases', 'media', 'evidence'] as const).map((field): Column => [field, 'json']),
    notes,
  ],
  statements: [
    ...(['id', 'speaker', 'role', 'organisation', 'to', 'answers', 'form'] as const).map(plain),
    ['topicOnly', 'plain', 'topic only'],
    ['text', 'plain'],
    ['saidAt', 'plain', 'said at'],
    ['source.id', 'plain', 'source'],
    ['source.start', 'plain', 'start'],
    ['source.end', 'plain', 'end'],
    ['source.sha256', 'plain', 'sha256'],
    ['source.parts', 'json', 'parts'],
    ['source.fragment', 'plain', 'fragment'],
    ['events', 'list'],
    ['themes', 'list'],
    ['mentions', 'json'],
    notes,
  ],
} satisfies Readonly<Record<string, readonly Column[]>>;

function plain(field: string): Column {
  return [field, 'plain'];
}

/** A dataset as tables in the import's own columns: to import them all is to have it back. */
export function toTables(dataset: DatasetFile): readonly ExportedTable[] {
  const { sources, speakers, themes, events, statements, ...head } = dataset;
  const table = (name: keyof typeof columns, records: readonly object[]): ExportedTable => ({
    name: `${name}.csv`,
    rows: readColumns(columns[name], records),
  });
  const fields = Object.entries(head).map(([field, value]) => [
    field,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return [
    { name: 'dataset.csv', rows: [['field', 'value'], ...fields] },
    table('sources', sources),
    table('speakers', speakers),
    table('themes', themes),
    table('events', events),
    table('statements', statements),
  ];
}
