// What the tools share: the app's TypeScript through Vite, a dataset through the door, a hash.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Loads a module of the app; `file` counts from the project's root. */
export async function load(file) {
  const { module } = await runnerImport(path.join(root, file), {
    root,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src') } },
  });
  return module;
}

/**
 * Takes the file, and the companion files it names, through the door, and indexes it; prints what stops
 * it there, and returns null.
 */
export async function open(file, question) {
  const { openDataset } = await load('src/dataset/node/open-dataset.ts');
  const onProgress = process.stderr.isTTY ? tellProgress : undefined;
  try {
    return await openDataset(file, { onProgress, question });
  } catch (error) {
    if (error.name !== 'DatasetError') throw error;
    const { message, cure, issues } = error;
    for (const { path: place, found, expected } of issues) {
      console.error(`${file} ${place}: ${found} ${expected}`);
    }
    if (issues.length === 0) console.error(`${message} ${cure}`);
    process.exitCode = 1;
    return null;
  }
}

/** The same as one file, or null. Throws where a dataset is too large to be read whole. */
export async function parse(file) {
  const dataset = await open(file);
  if (dataset?.part) throw new Error(tooLarge(file, dataset.part));
  const { toFile } = await load('src/domain/model/dataset.ts');
  return dataset && toFile(dataset);
}

/** What cannot be done by parts. */
export function tooLarge(file, { of }) {
  return (
    `${file} holds ${of.events} events and ${of.statements} statements, and is read part by part. ` +
    'This needs all of it at once.'
  );
}

/** Every part of a dataset that is too large to be read whole, from the latest on; else all of it at once. */
export async function* openParts(file) {
  const { toEdtfDay } = await load('src/domain/axis/view-window.ts');
  let question;
  for (;;) {
    const dataset = await open(file, question);
    if (dataset === null) return;
    yield dataset;
    const { part } = dataset;
    if (part === null || part.start <= part.bounds.start) return;
    question = { from: null, to: toEdtfDay(part.start), thing: null };
  }
}

/** On one line that is written over. */
function tellProgress({ phase, file, done }) {
  process.stderr.write(`\r\u001b[K${phase === 'records' ? `${file}: ${done} records` : ''}`);
}

/** The text of a file, or null where there is none. */
export async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

export function sha256(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
