// npm run dataset -- check FILE [--json]
// npm run dataset -- export FILE --as json|csv|timelinejs|ics|jsonld|akoma|svg --to FILE
// npm run dataset -- fill DRAFT [--source ID=FILE …] --to FILE [--leave-out] [--report FILE]
// npm run dataset -- import FILE… [--source ID=FILE …] --to FILE [--keep-columns] [--encoding NAME] [--report FILE]
// npm run dataset -- pack FILE --to FILE [--as ndjson.gz|ndjson|parquet|duckdb]
// npm run dataset -- schema [--write]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkAgainstHistory } from '@/dataset/beside/check-history';
import { root } from '@/dataset/node/import-source.mjs';
import { findMissingPictures } from '@/dataset/node/missing-pictures';
import { findMarkup } from '@/domain/format/find-markup';
import type { DatasetIssue } from '@/domain/format/issue';
import type { DatasetFile } from '@/domain/format/schema';
import { writeIssue } from '@/domain/format/write-issue';
import { toFile } from '@/domain/model/dataset';
import type { DatasetPart } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import { type Check, verifyRecords } from '@/domain/verify/verify';
import { count } from '@/words/en';
import { buildSite } from './build-site';
import { exportDataset } from './export-dataset';
import { writeJsonSchema } from './json-schema';
import { describeTooLarge, open, openParts, readIfThere, sha256 } from './open-dataset-file';
import { packDataset } from './pack-files';
import { fill, importAll, type TakeIn } from './take-in';

const usage = `Usage:
  npm run dataset -- check FILE [--json]
  npm run dataset -- export FILE --as json|csv|timelinejs|ics|jsonld|akoma|svg --to FILE, or a folder for csv
  npm run dataset -- fill DRAFT [--source ID=FILE …] --to FILE [--fix] [--leave-out] [--report FILE]
  npm run dataset -- import FILE… [--source ID=FILE …] --to FILE [--fix] [--keep-columns] [--encoding NAME] [--report FILE]
  npm run dataset -- pack FILE --to FILE [--as ndjson.gz|ndjson|parquet|duckdb]
  npm run dataset -- site FILE --to FOLDER [--url ADDRESS]
  npm run dataset -- schema [--write]`;

/** So many texts with HTML are named. */
const maxWarnings = 20;

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
      fix: { type: 'boolean', default: false },
      'days-first': { type: 'boolean', default: false },
      'months-first': { type: 'boolean', default: false },
      title: { type: 'string' },
      language: { type: 'string' },
      encoding: { type: 'string' },
      url: { type: 'string' },
      'keep-columns': { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  if (command === 'check' && file) {
    if (values.source) throw new Error(describeSource(file));
    return check(file, values.json);
  }
  if (command === 'schema') return printSchema(values.write);
  if (!file || !values.to) throw new Error(usage);
  return run(command, { file, to: values.to, files: positionals.slice(1), values });
}

interface Given {
  readonly file: string;
  readonly files: readonly string[];
  readonly to: string;
  readonly values: TakeInValues & { readonly as: string; readonly url?: string | undefined };
}

/** Commands that write what they made of files. */
function run(command: string | undefined, { file, files, to, values }: Given): Promise<number> {
  if (command === 'pack') return pack(file, to, values.as);
  if (command === 'export') return exportDataset(file, to, values.as);
  if (command === 'site') return buildSite(file, to, values.url);
  if (command === 'fill') return fill(file, takeIn(values, to));
  if (command === 'import') return importAll(files, takeIn(values, to));
  throw new Error(usage);
}

interface TakeInValues {
  readonly source?: readonly string[] | undefined;
  readonly report?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly 'leave-out': boolean;
  readonly fix: boolean;
  readonly 'days-first': boolean;
  readonly 'months-first': boolean;
  readonly encoding?: string | undefined;
  readonly 'keep-columns': boolean;
}

function takeIn(values: TakeInValues, to: string): TakeIn {
  const first = values['days-first'] ? 'days-first' : null;
  return {
    source: values.source ?? [],
    to,
    report: values.report,
    head: { title: values.title, language: values.language },
    order: values['months-first'] ? 'months-first' : first,
    fixes: values.fix,
    leavesOut: values['leave-out'],
    encoding: values.encoding ?? null,
    keepsColumns: values['keep-columns'],
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
    const missing = await findMissingPictures(opened, path.dirname(file));
    for (const each of missing) console.error(`${file} ${writeIssue(each)}`);
    if (!isRight || missing.length > 0) code = 1;
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
  warnOfMarkup(dataset);
  return failures.length + problems.length === 0;
}

/** HTML in texts is accepted, and hardly ever meant. */
function warnOfMarkup(dataset: DatasetFile): void {
  const found: DatasetIssue[] = [];
  let more = 0;
  for (const each of findMarkup(dataset)) {
    if (found.length < maxWarnings) found.push(each);
    else more += 1;
  }
  for (const each of found) console.error(`Warning: ${writeIssue(each)}`);
  if (more > 0) console.error(`Warning: ${count(more, 'more text')} with HTML.`);
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
  const sources = describeSources(dataset);
  if (sources !== '') console.log(sources);
}

/** Never reads as if quotes were held against their sources: nothing of those is known here. */
function describeFormat({ events, statements }: DatasetFile, failures: number): string {
  const held = [
    count(events.length, 'event'),
    ...(statements.length > 0 ? [count(statements.length, 'statement')] : []),
  ].join(', ');
  if (failures > 0) return `${held}: ${count(failures, 'check')} failed.`;
  if (events.length + statements.length === 0) {
    return 'The file keeps to the format. It holds no events and no statements yet.';
  }
  return `${held}: the file keeps to the format.`;
}

/** What was not compared, and how it can be; empty where nothing cites a source. */
function describeSources({ sources, statements, events }: DatasetFile): string {
  const withText = new Set(sources.filter(({ sha256 }) => sha256).map(({ id }) => id));
  const citing = statements.filter(({ source }) => withText.has(source.id));
  const evidence = events.reduce((sum, each) => sum + each.evidence.length, 0);
  const left = statements.length - citing.length;
  const without = left > 0 ? `${describeWithoutText(left)} ` : '';
  if (citing.length + evidence === 0) return without.trim();
  const what = [describeCiting(citing), evidence > 0 && `${count(evidence, 'piece')} of evidence`];
  return (
    `${without}Not compared with their sources: ${what.filter(Boolean).join(', ')}. ` +
    'npm run verify compares them, given the source texts.'
  );
}

function describeCiting(statements: DatasetFile['statements']): string {
  if (statements.length === 0) return '';
  const quotes = statements.filter(({ form }) => form === 'direct-quote').length;
  const all = count(statements.length, 'statement');
  return quotes > 0 ? `${all} (${count(quotes, 'direct quote')} among them)` : all;
}

function describeWithoutText(statements: number): string {
  return `${count(statements, 'statement')} cannot be verified, because no text of the source is stated.`;
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
