// npm run dataset -- site FILE --to FOLDER [--url https://…]
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '@/dataset/node/import-source.mjs';
import { open } from './open-dataset-file';

/** Builds the site of one dataset into a folder, ready to be copied to any host. Returns the exit code. */
export async function buildSite(
  file: string,
  to: string,
  url: string | undefined,
): Promise<number> {
  const folder = path.resolve(to);
  await refuseOthers(folder, to);
  // What is wrong with it is said here, and not among the lines of a build.
  if ((await open(file)) === null) return 1;
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      ...['--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        DATASET: path.resolve(file),
        ...(url !== undefined && { SITE_URL: url }),
      },
    },
  );
  if (status !== 0) return 1;
  console.log(`Wrote the site to ${to}. Copy all that is in it to a host.`);
  return 0;
}

/** A build empties its folder, so it must be empty, or a site of ours. */
async function refuseOthers(folder: string, to: string): Promise<void> {
  if (`${root}${path.sep}`.startsWith(`${folder}${path.sep}`)) {
    throw new Error(`${to} holds Saywhen itself. Choose another folder.`);
  }
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => '');
  if (!page.includes('saywhen:dataset')) {
    throw new Error(`${to} holds other files, which a build would remove. Choose an empty folder.`);
  }
}
