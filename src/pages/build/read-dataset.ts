import path from 'node:path';
import { runnerImport } from 'vite';
import type { DatasetError } from '@/dataset/net/dataset-error';
import type { Dataset } from '@/domain/model/dataset';

type OpenDataset = typeof import('@/dataset/node/open-dataset');

/** The file that DATASET names, relative to the project, always inside `data/`. */
export function chooseDataset(root: string, wanted = process.env.DATASET): string {
  const file = wanted || 'data/belgrade-roundtable-2026.json';
  const inside = path.relative(path.join(root, 'data'), path.resolve(root, file));
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) {
    throw new Error(`DATASET must name a file inside data/, but it is "${file}".`);
  }
  return path.posix.join('data', inside.split(path.sep).join('/'));
}

/** Takes the file through the same door as the browser; throws what is wrong, place by place. */
export async function readDataset(root: string, file: string): Promise<Dataset> {
  const { openDataset } = await importSource<OpenDataset>(root, 'src/dataset/node/open-dataset.ts');
  try {
    return await openDataset(path.join(root, file));
  } catch (error) {
    throw refuse(file, error as DatasetError & NodeJS.ErrnoException);
  }
}

function refuse(file: string, error: Partial<DatasetError> & NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') {
    return new Error(`The dataset ${file} is missing. Add it, or name another with DATASET.`);
  }
  if (!error.issues) return error;
  if (error.issues.length === 0) {
    return new Error(`${file} cannot be published: ${error.message} ${error.cure}`);
  }
  const issues = error.issues.map(
    ({ path: place, found, expected }) => `  ${place}: ${found} ${expected}`,
  );
  return new Error(
    `${file} cannot be published (mistakes: ${issues.length}):\n${issues.slice(0, 20).join('\n')}`,
  );
}

/** Loads a module of the app, whose `@/` imports Vite's own config loader does not know. */
export async function importSource<Module>(root: string, file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path.join(root, file), {
    root,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src') } },
  });
  return module;
}
