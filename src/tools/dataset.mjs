// npm run dataset -- check FILE [--json]
// npm run dataset -- pack FILE --to FILE [--as ndjson.gz|ndjson|parquet|duckdb]
// npm run dataset -- schema [--write]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { load, open, openParts, readIfThere, root, sha256, tooLarge } from './load-source.mjs';

const usage = `Usage:
  npm run dataset -- check FILE [--json]
  npm run dataset -- pack FILE --to FILE [--as ndjson.gz|ndjson|parquet|duckdb]
  npm run dataset -- schema [--write]`;

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      to: { type: 'string' },
      as: { type: 'string', default: 'ndjson.gz' },
      write: { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  if (command === 'check' && file) return check(file, values);
  if (command === 'pack' && file && values.to) return pack(file, values);
  if (command === 'schema') return printSchema(values.write);
  throw new Error(usage);
}

async function check(file, { source, json }) {
  if (source) {
    throw new Error(
      'check reads the dataset alone and takes no --source. To compare it with the text that it cites: ' +
        `npm run verify -- ${file} --source <source-id>=<path>`,
    );
  }
  const { toFile } = await load('src/domain/model/dataset.ts');
  const { verifyRecords } = await load('src/domain/verify/verify.ts');
  for await (const opened of openParts(file)) {
    const dataset = toFile(opened);
    // A release is of all records.
    if (opened.part === null) await compareWithReleases(dataset);
    else console.error(sayPart(opened.part));
    // Without a text, a direct quote is still held against its own hash.
    const checks = [...verifyRecords(dataset, new Map(), sha256)].flatMap((each) => each.checks);
    const failures = checks.filter(({ ok }) => !ok);
    if (json) console.log(JSON.stringify(checks, null, 2));
    else report(dataset, failures);
    if (failures.length > 0) process.exitCode = 1;
  }
}

/** What no part has: records that are reached from no event with a date. */
function sayPart({ start, end, events, of, statementsLeft }) {
  const [from, to] = [start, end].map((time) => new Date(time).toISOString().slice(0, 10));
  const left = statementsLeft > 0 ? `, without ${statementsLeft} statements made at them` : '';
  return (
    `From ${from} until ${to}: ${events} of ${of.events} events${left}. ` +
    'Not read: events without a date that no statement of a part names, and statements about them alone.'
  );
}

/** A released version that shows something else now is a mistake, whatever the source says. */
async function compareWithReleases(dataset) {
  const { checkAgainstHistory } = await load('src/dataset/beside/check-history.ts');
  const history = await readIfThere(path.join(root, 'data/history.json'));
  const problems = checkAgainstHistory(dataset, history, sha256);
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function report({ statements }, failures) {
  for (const { id, kind, message } of failures) console.log(`${id} (${kind}): ${message}`);
  const quotes = statements.filter(({ form }) => form === 'direct-quote').length;
  const verdict = failures.length > 0 ? `${failures.length} checks fail` : 'all match';
  console.log('Offsets are compared by npm run verify, which needs the texts.');
  console.log(`${statements.length} statements, ${quotes} direct quotes: ${verdict}`);
}

/** Divides a dataset into one file that names two, for events and for statements. */
async function pack(file, { to, as }) {
  if (path.resolve(to) === path.resolve(file)) {
    throw new Error('--to names the file that is read. Name another, so that none is lost.');
  }
  const dataset = await open(file);
  if (dataset === null) return;
  if (dataset.part) throw new Error(tooLarge(file, dataset.part));
  const { packDataset } = await load('src/tools/pack-files.ts');
  const files = await packDataset(dataset, { to, as });
  const { event, statement } = dataset;
  console.log(`${event.length} events, ${statement.length} statements: wrote ${files.join(', ')}`);
}

async function printSchema(write) {
  const { writeJsonSchema } = await load('src/tools/json-schema.ts');
  if (!write) return process.stdout.write(writeJsonSchema());
  await writeFile(path.join(root, 'data/saywhen-1.schema.json'), writeJsonSchema());
  console.log('Wrote data/saywhen-1.schema.json');
}
