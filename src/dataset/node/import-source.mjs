import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export async function importSource(file) {
  const { module } = await runnerImport(path.join(root, file), {
    root,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src') } },
  });
  return module;
}
