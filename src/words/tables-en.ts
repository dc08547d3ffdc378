type Told = readonly [message: (file: string, found: string) => string, cure: string];

const told = <const T extends Readonly<Record<string, Told>>>(
  all: T,
): Readonly<Record<keyof T, Told>> => all;

/** What is wrong with a dataset in DuckDB's tables; loaded only with what reads them. */
export const tableWords = told({
  noTable: [
    (file, table) => `${file} has no table “${table}”.`,
    'Add it, with the columns that data/README.md gives under “Tables”, and write the file again.',
  ],
  noColumn: [
    (file, column) => `A table in ${file} has no column “${column}”.`,
    'Add it, with the type that data/README.md gives under “Tables”, and write the file again.',
  ],
  wrongType: [
    (file) => `A column in ${file} has another type than the page expects.`,
    'Compare its tables with those in data/README.md under “Tables”, and write the file again.',
  ],
  notDuckDb: [
    (file) => `${file} is no DuckDB file that this page can read.`,
    'It may be damaged, or written by a later DuckDB. Write it again with DuckDB 1.4.',
  ],
  noRanges: [
    (file) => `The server does not send single parts of ${file}.`,
    'It must answer range requests, and send the file uncompressed. Ask the host, or publish the file elsewhere on this site.',
  ],
  status: [
    (file, status) => `The server returned ${status} for ${file}.`,
    'Check that the file is beside the dataset and may be read, then try again.',
  ],
  memory: [
    (file) => `${file} needs more memory than this browser has for it.`,
    'Close other tabs, or open a shorter part of the dataset, and try again.',
  ],
  network: [(file) => `${file} could not be loaded.`, 'Check your connection, then try again.'],
  engine: [
    (file) => `What reads ${file} could not be started.`,
    'The file duckdb-eh.wasm must be in the same folder, and a policy of the server must allow WebAssembly (see data/README.md).',
  ],
  other: [
    (file) => `${file} could not be read as DuckDB tables.`,
    'Compare its tables with those in data/README.md under “Tables”, and write the file again.',
  ],
});

/** What is wrong with files beside a dataset: loaded only with what reads them. */
export const companionWords = {
  missing: (file: string) => `${file} is missing.`,
  missingCure: 'Put it in the same folder as the dataset that lists it.',
  changed: (file: string) => `${file} changed while it was being read.`,
  changedCure: 'It may just have been replaced on the server. Try again.',
  notParquet: (file: string, why: string) => `${file} could not be read as Parquet: ${why}.`,
  notParquetCure: 'Export the file again, then retry.',
  notBothTables: (file: string) =>
    `${file} is listed for events or for statements, but not for both.`,
  notBothTablesCure: 'A DuckDB file holds both. List it under both "events" and "statements".',
} as const;
