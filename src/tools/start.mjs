// npm start: builds the site and serves it, as any static host would.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'string' } },
  strict: false,
});
const port = Number(values.port ?? process.env.PORT ?? 4173);

console.log('Building Saywhen …');
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const server = await preview({
  logLevel: 'warn',
  preview: { port, host: values.host ?? '127.0.0.1', strictPort: false, open: false },
});
const address = server.httpServer.address();
const url = `http://localhost:${address.port}/`;
console.log(`Saywhen is running at ${url}\nPress Ctrl+C to stop it.`);
if (process.stdout.isTTY && !process.env.CI) openInBrowser(url);

/** A convenience; where there is no browser the printed address must do. */
function openInBrowser(target) {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...words, target], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
