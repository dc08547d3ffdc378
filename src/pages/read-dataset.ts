import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runnerImport } from 'vite';
import type { DatasetFile } from '@/domain/dataset-schema';

type Parse = typeof import('@/dataset/parse-dataset');

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
export async function readDataset(root: string, file: string): Promise<DatasetFile> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => {
    throw new Error(`The dataset ${file} is missing. Add it, or name another with DATASET.`);
  });
  const { parseDataset } = await importSource<Parse>(root, 'src/dataset/parse-dataset.ts');
  const parsed = parseDataset(text);
  if (parsed.ok) return withSafeIds(parsed.dataset, file);
  const issues = parsed.issues.map(
    ({ path: place, found, expected }) => `  ${place}: ${found} ${expected}`,
  );
  throw new Error(
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

/** Ids become folder names, so they are checked once more, whatever the parser allows. */
function withSafeIds(dataset: DatasetFile, file: string): DatasetFile {
  const { events, statements, speakers } = dataset;
  for (const { id } of [...events, ...statements, ...speakers]) {
    if (!idShape.test(id))
      throw new Error(`${file}: "${id}" cannot be an id, because it is a URL.`);
  }
  return dataset;
}
