// npm run release [-- DATASET] [--history FILE]
// Adds the dataset's version to data/history.json. Earlier releases stay as they are.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { load, parse, readIfThere, root, sha256 } from './load-source.mjs';

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { history: { type: 'string', default: path.join(root, 'data/history.json') } },
  });
  const named = positionals[0] ?? process.env.DATASET;
  const dataset = await parse(named || path.join(root, 'data/belgrade-roundtable-2026.json'));
  if (dataset !== null) await release(dataset, values.history);
}

async function release(dataset, file) {
  const { makeRelease } = await load('src/domain/release/make-release.ts');
  const { words } = await load('src/words/en.ts');
  const history = await readHistory(dataset, file);
  if (history === undefined) return;
  const released = new Date().toISOString().slice(0, 10);
  const result = makeRelease(dataset, { history, released, hash: sha256 });
  const { id, version } = dataset;
  if (result.kind === 'refused') return fail(result.problems);
  if (result.kind === 'unchanged') {
    console.log(words.history.unchanged(id, version, result.released));
    return;
  }
  const { writeHistory } = await load('src/domain/release/history.ts');
  await writeFile(file, writeHistory(result.history));
  console.log(words.history.released(id, version));
}

/** Null when nothing was released yet; undefined, and told, when the file is broken. */
async function readHistory(dataset, file) {
  const text = await readIfThere(file);
  if (text === null) return null;
  const { checkAgainstHistory } = await load('src/dataset/beside/check-history.ts');
  const problems = checkAgainstHistory(dataset, text, sha256);
  if (problems.length > 0) return fail(problems);
  const { parseHistory } = await load('src/dataset/beside/parse-history.ts');
  return parseHistory(text).history;
}

function fail(problems) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
