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

/** Takes the file through the door; prints what stops it there, and returns null. */
export async function parse(file) {
  const { parseDataset } = await load('src/dataset/parse-dataset.ts');
  const parsed = parseDataset(await readFile(file, 'utf8'));
  if (parsed.ok) return parsed.dataset;
  for (const issue of parsed.issues) {
    console.error(`${file} ${issue.path}: ${issue.found} ${issue.expected}`);
  }
  process.exitCode = 1;
  return null;
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
