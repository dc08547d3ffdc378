// npm run dataset -- check FILE [--json]
// npm run dataset -- fill DRAFT [--source ID=FILE …] --to FILE [--leave-out] [--report FILE]
// npm run dataset -- pack FILE --to FILE [--as ndjson.gz|ndjson|parquet|duckdb]
// npm run dataset -- schema [--write]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkAgainstHistory } from '@/dataset/beside/check-history';
import { root } from '@/dataset/node/import-source.mjs';
import type { DatasetFile } from '@/domain/format/schema';
import { toFile } from '@/domain/model/dataset';
import type { DatasetPart } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import { type Check, verifyRecords } from '@/domain/verify/verify';
import { count } from '@/words/en';
import { writeJsonSchema } from './json-schema';
import { describeTooLarge, open, openParts, readIfThere, sha256 } from './open-dataset-file';
import { packDataset } from './pack-files';
import { fill, type TakeIn } from './take-in';

const usage = `Usage:
  npm run dataset -- check FILE [--json]
  npm run dataset -- fill DRAFT [--source ID=FILE …] --to FILE [--leave-out] [--report FILE]
  npm run dataset -- pack FILE --to FILE [--as ndjson.gz|ndjson|parquet|duckdb]
  npm run dataset -- schema [--write]`;

/** Returns the exit code: 1 where something is wrong with the file. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      to: { type: 'string' },
      as: { type: 'string', default: 'ndjson.gz' },
      write: { type: 'boolean', default: false },
      report: { type: 'string' },
      'leave-out': { type: 'boolean', default: false },
      'days-first': { type: 'boolean', default: false },
      'months-first': { type: 'boolean', default: false },
      title: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const [command, file] = positionals;
  if (command === 'check' && file) {
    if (values.source) throw new Error(describeSource(file));
    return check(file, values.json);
  }
  if (command === 'pack' && file && values.to) return pack(file, values.to, values.as);
  if (command === 'fill' && file && values.to) return fill(file, takeIn(values, values.to));
  if (command === 'schema') return printSchema(values.write);
  throw new Error(usage);
}

interface TakeInValues {
  readonly source?: readonly string[] | undefined;
  readonly report?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly 'leave-out': boolean;
  readonly 'days-first': boolean;
  readonly 'months-first': boolean;
}

function takeIn(values: TakeInValues, to: string): TakeIn {
  const first = values['days-first'] ? 'days-first' : null;
  return {
    source: values.source ?? [],
    to,
    report: values.report,
    head: { title: values.title, language: values.language },
    order: values['months-first'] ? 'months-first' : first,
    leavesOut: values['leave-out'],
  };
}

function describeSource(file: string): string {
  return (
    'check reads only the dataset and takes no --source. To compare it with the text it cites: ' +
    `npm run verify -- ${file} --source <source-id>=<path>`
  );
}

async function check(file: string, json: boolean): Promise<number> {
  let code = 0;
  for await (const opened of openParts(file)) {
    if (opened === null) return 1;
    const isRight = await checkRecords(opened, json);
    if (!isRight) code = 1;
  }
  return code;
}

/** Prints what is wrong with a dataset, or a part of one, and returns whether nothing is. */
async function checkRecords(opened: LoadedDataset, json: boolean): Promise<boolean> {
  const dataset = toFile(opened);
  // A release is of all records.
  const problems = opened.part === null ? await compareWithReleases(dataset) : [];
  for (const problem of problems) console.error(problem);
  if (opened.part) console.error(describePart(opened.part));
  // Without a text, a direct quote is still held against its own hash.
  const checks = [...verifyRecords(dataset, new Map(), sha256)].flatMap((each) => each.checks);
  const failures = checks.filter(({ ok }) => !ok);
  if (json) console.log(JSON.stringify(checks, null, 2));
  else report(dataset, failures);
  return failures.length + problems.length === 0;
}

/** What no part has: records that are reached from no event with a date. */
function describePart({ start, end, events, of, statementsLeft }: DatasetPart): string {
  const [from, to] = [start, end].map((time) => new Date(time).toISOString().slice(0, 10));
  const left = statementsLeft > 0 ? `, without ${statementsLeft} statements made at them` : '';
  return (
    `From ${from} until ${to}: ${events} of ${of.events} events${left}. ` +
    'Not read: undated events that no statement in a part names, and statements about those alone.'
  );
}

/** A released version that shows something else now is a mistake, whatever the source says. */
async function compareWithReleases(dataset: DatasetFile): Promise<readonly string[]> {
  const history = await readIfThere(path.join(root, 'data/history.json'));
  return checkAgainstHistory(dataset, history, sha256);
}

function report(dataset: DatasetFile, failures: readonly Check[]): void {
  for (const { id, kind, message } of failures) console.log(`${id} (${kind}): ${message}`);
  console.log(describeFormat(dataset, failures.length));
  if (dataset.statements.length > 0) console.log(describeSources(dataset));
}

/** Never reads as if quotes were held against their sources: nothing of those is known here. */
function describeFormat({ events, statements }: DatasetFile, failures: number): string {
  const held = [
    count(events.length, 'event'),
    ...(statements.length > 0 ? [count(statements.length, 'statement')] : []),
  ].join(', ');
  if (failures > 0) return `${held}: ${count(failures, 'check')} failed.`;
  return `${held}: the file keeps to the format.`;
}

function describeSources({ statements }: DatasetFile): string {
  const quotes = statements.filter(({ form }) => form === 'direct-quote').length;
  const what =
    quotes > 0 ? `The statements, ${count(quotes, 'direct quote')} among them,` : 'The statements';
  return `${what} were not compared with their sources. npm run verify compares them, given the source texts.`;
}

/** Divides a dataset into one file that names two, for events and for statements. */
async function pack(file: string, to: string, as: string): Promise<number> {
  if (path.resolve(to) === path.resolve(file)) {
    throw new Error('--to is the file being read. Choose another, so that nothing is overwritten.');
  }
  const dataset = await open(file);
  if (dataset === null) return 1;
  if (dataset.part) throw new Error(describeTooLarge(file, dataset.part));
  const files = await packDataset(dataset, { to, as });
  const { event, statement } = dataset;
  console.log(
    `${count(event.length, 'event')}, ${count(statement.length, 'statement')}: wrote ${files.join(', ')}`,
  );
  return 0;
}

async function printSchema(write: boolean): Promise<number> {
  if (!write) {
    process.stdout.write(writeJsonSchema());
    return 0;
  }
  await writeFile(path.join(root, 'data/saywhen-1.schema.json'), writeJsonSchema());
  console.log('Wrote data/saywhen-1.schema.json');
  return 0;
}
