// npm run release [-- DATASET] [--history FILE]
// Adds the dataset's version to data/history.json. Earlier releases stay as they are.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkAgainstHistory } from '@/dataset/beside/check-history';
import { parseHistory } from '@/dataset/beside/parse-history';
import { root } from '@/dataset/node/import-source.mjs';
import type { DatasetFile } from '@/domain/format/schema';
import { writeHistory } from '@/domain/release/history';
import { makeRelease } from '@/domain/release/make-release';
import { historyWords } from '@/words/release-en';
import { openWhole, readIfThere, sha256 } from './open-dataset-file';

/** Returns the exit code: 1 where the version cannot be released. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { history: { type: 'string', default: path.join(root, 'data/history.json') } },
  });
  const named = positionals[0] ?? process.env.DATASET;
  const dataset = await openWhole(named || path.join(root, 'data/belgrade-roundtable-2026.json'));
  const problems = dataset && (await release(dataset, values.history));
  if (problems === null) return 1;
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** Writes the history with this version in it, or returns why not. */
async function release(dataset: DatasetFile, file: string): Promise<readonly string[]> {
  const text = await readIfThere(file);
  const problems = text === null ? [] : checkAgainstHistory(dataset, text, sha256);
  if (problems.length > 0) return problems;
  const parsed = text === null ? null : parseHistory(text);
  // A broken one was refused above.
  const history = parsed?.ok ? parsed.history : null;
  const released = new Date().toISOString().slice(0, 10);
  const result = makeRelease(dataset, { history, released, hash: sha256 });
  const { id, version } = dataset;
  switch (result.kind) {
    case 'refused':
      return result.problems;
    case 'unchanged':
      console.log(historyWords.unchanged(id, version, result.released));
      return [];
    case 'appended':
      await writeFile(file, writeHistory(result.history));
      console.log(historyWords.released(id, version));
      return [];
  }
}
