// npm run verify -- FILE --source <source-id>=<path> [--json] [--record [--to FILE]]
// Ends with 0 when everything matches that can be compared, 1 when something does not, 2 when it could not be checked.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseVerifications } from '@/dataset/beside/parse-verifications';
import { hashDatasetFiles } from '@/dataset/node/dataset-files';
import { root } from '@/dataset/node/import-source.mjs';
import type { Dataset } from '@/domain/model/dataset';
import { addVerification, type VerifiedFile } from '@/domain/verify/verification';
import { type FoundResult, runVerification, type VerifySummary } from '@/domain/verify/verify-run';
import { decodeText } from '@/lib/decode-text';
import { describeTooLarge, open, readIfThere, sha256 } from './open-dataset-file';
import * as report from './verify-report';

const usage = `Usage: npm run verify -- FILE --source <source-id>=<path> [--json] [--record [--to FILE]]

Compares every quote, passage, piece of evidence and fragment in a dataset with the text it cites.
  --source   the text of a source: a UTF-8 file, exactly as it was when it was hashed
  --json     prints the result for each statement and piece of evidence as JSON
  --record   saves the result in data/verification.json, for the next build`;

/** So many records that do not match are printed; --json names them all. */
const maxReported = 200;
/** Characters that may be hashed to find passages that moved. */
const searchBudget = 500_000_000;

/** Returns the exit code: 0 when all that can be compared matches, 1 when something does not, 2 when it could not be checked. */
export async function main(args: string[]): Promise<number> {
  try {
    return await verify(args);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

async function verify(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      to: { type: 'string', default: path.join(root, 'data/verification.json') },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(usage);
  const dataset = await open(file);
  if (dataset === null) return 2;
  if (dataset.part) throw new Error(describeTooLarge(file, dataset.part));
  const given = await readSources(values.source, dataset);
  const files = await hashDatasetFiles(file);
  const budget = { left: searchBudget };
  const results = runVerification(dataset, { texts: given.texts, hash: sha256, budget });
  const print = values.json ? printJson : printLines;
  const checked = new Date().toISOString();
  const run = { dataset, given, files, checked };
  const summary = print(results, run);
  if (values.record && !summary.isEmpty) await record(summary, run, values.to);
  return summary.ok || summary.isEmpty ? 0 : 1;
}

type Results = Generator<FoundResult, VerifySummary>;

/** What is verified, and with which texts. */
interface Run {
  readonly dataset: Dataset;
  readonly given: report.Given;
  readonly files: readonly VerifiedFile[];
  readonly checked: string;
}

async function readSources(pairs: readonly string[], dataset: Dataset): Promise<report.Given> {
  const [texts, files] = [new Map<string, string>(), new Map<string, string>()];
  for (const pair of pairs) {
    const [, id = '', place] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (!place) throw new Error(`--source needs <source-id>=<path>, not "${pair}".`);
    if (!dataset.source.has(id)) {
      const known = [...dataset.source.keys()].join(', ');
      throw new Error(
        `--source names "${id}", which is not a source of this dataset. It has: ${known || 'none'}.`,
      );
    }
    if (texts.has(id)) throw new Error(`--source names "${id}" twice.`);
    texts.set(id, await readText(place));
    files.set(id, place);
  }
  return { texts, files };
}

async function readText(place: string): Promise<string> {
  const bytes = await readFile(place).catch((error: Error) => {
    throw new Error(`${place} could not be read: ${error.message}`);
  });
  const text = decodeText(bytes);
  if (text === null) {
    throw new Error(`${place} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
  return text;
}

function printLines(results: Results, { dataset, given }: Run): VerifySummary {
  const told: (readonly string[])[] = [];
  let untold = 0;
  const summary = iterate(results, (result) => {
    const lines = result.record === 'source' ? [] : report.describeResult(result);
    if (lines.length === 0) return;
    if (told.length < maxReported) told.push(lines);
    else untold += 1;
  });
  for (const source of summary.sources) {
    console.log(report.describeSource(source, dataset, { given, hash: sha256 }).join('\n'));
  }
  // Of a wrong file it is enough to say so.
  const isWrong = summary.sources.length === 1 && summary.sources[0]?.kind === 'other';
  if (!isWrong) for (const lines of told) console.log(lines.join('\n'));
  if (!isWrong && untold > 0) console.log(`… and ${untold} more; --json lists them all.`);
  console.log(report.describeSummary(summary).join('\n'));
  return summary;
}

/** Written as it is found, because a large dataset's results are longer than one string can be. */
function printJson(results: Results, { dataset, given, files, checked }: Run): VerifySummary {
  const { id, version } = dataset.file;
  const head = { format: 'saywhen-check/1', dataset: { id, version, files }, checked };
  process.stdout.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "evidence": [`);
  let section = 'evidence';
  let isFirst = true;
  const summary = iterate(results, (result) => {
    if (result.record === 'source') return;
    if (result.record !== section) {
      process.stdout.write('\n  ],\n  "statements": [');
      [section, isFirst] = [result.record, true];
    }
    const line = JSON.stringify(report.toJsonRecord(result));
    process.stdout.write(`${isFirst ? '' : ','}\n    ${line}`);
    isFirst = false;
  });
  if (section === 'evidence') process.stdout.write('\n  ],\n  "statements": [');
  const { ok, checks, statements, evidence } = summary;
  const sources = summary.sources.map((source) =>
    report.toJsonSource(source, dataset, { given, hash: sha256 }),
  );
  const rest = JSON.stringify({ sources, counts: { statements, evidence, checks }, ok }, null, 2);
  process.stdout.write(`\n  ],\n${rest.slice(2)}\n`);
  return summary;
}

/** Calls back for each result, and returns the sum that the generator ends with. */
function iterate(results: Results, onResult: (result: FoundResult) => void): VerifySummary {
  for (;;) {
    const { value, done } = results.next();
    if (done) return value;
    onResult(value);
  }
}

async function record(summary: VerifySummary, run: Run, to: string): Promise<void> {
  const { dataset, files, checked } = run;
  const text = await readIfThere(to);
  const known = text === null ? [] : parseVerifications(text);
  if (known === null) throw new Error(`${to} is not a list of verifications. Fix it or remove it.`);
  await writeFile(to, addVerification(known, { dataset: dataset.file, files, checked, summary }));
  console.error(`Wrote ${path.relative(process.cwd(), to)}.`);
}
