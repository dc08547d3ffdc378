// npm run gallery: builds the app once, and serves every dataset of the gallery with it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from '../../src/dataset/node/import-source.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string', default: '4174' } } });
const vite = path.join(root, 'node_modules/vite/bin/vite.js');
const env = { ...process.env, CARDS: 'off' };
const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
  cwd: root,
  stdio: 'inherit',
  env,
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { serveGallery } = await importSource('tests/gallery/serve.ts');
const { url } = await serveGallery(path.join(root, 'dist'), Number(values.port));
console.log(`The gallery is at ${url}\nPress Ctrl+C to stop it.`);
