import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { engineFile, engineName } from './serve-pages';

/** Copies what the site serves beside its pages. */
export async function copyData(root: string, dist: string): Promise<void> {
  await cp(path.join(root, 'data'), path.join(dist, 'data'), {
    recursive: true,
    filter: (from) => path.basename(from) !== 'README.md',
  });
  // It is 34 MB, so that it comes only with a dataset that asks for it.
  const files = await readdir(path.join(dist, 'data'), { recursive: true });
  const folders = files
    .filter((file) => file.endsWith('.duckdb'))
    .map((file) => path.dirname(file));
  for (const folder of new Set(folders)) {
    await cp(engineFile(), path.join(dist, 'data', folder, engineName));
  }
}
