#!/usr/bin/env node
// Lets Playwright drive the Firefox of a Debian system. Playwright sends one BiDi command that Firefox ESR does not
// know, emulation.setMediaFeaturesOverride; this stands between the two, answers it, and sets the colour scheme as
// one of Firefox's own settings instead. FIREFOX_PATH names the Firefox. It can go when an ESR knows the command.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { ws: Socket, wsServer: Server } = createRequire(require.resolve('@playwright/test'))(
  'playwright-core/lib/utilsBundle',
);

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const child = spawn(firefox, ['--remote-allow-system-access', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.on('exit', () => child.kill('SIGKILL'));
child.on('exit', (code) => process.exit(code ?? 0));

let text = '';
child.stderr.on('data', (chunk) => {
  text += chunk;
  const lines = text.split('\n');
  text = lines.pop();
  for (const line of lines) {
    const address = line.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
    if (address) listen(address);
    else process.stderr.write(`${line}\n`);
  }
});

function listen(address) {
  const server = new Server({ port: 0, host: '127.0.0.1' });
  server.on('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (near, request) => connect(near, new Socket(address + request.url)));
}

function connect(near, far) {
  // What Playwright says before Firefox has answered the door.
  const waiting = [];
  // Our own commands, whose answers Playwright must not see.
  const asked = new Map();
  let last = 1e9;
  const ask = (method, params) => {
    last += 1;
    const id = last;
    far.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => asked.set(id, resolve));
  };
  far.on('open', () => {
    for (const line of waiting.splice(0)) far.send(line);
  });
  near.on('message', async (given) => {
    const line = String(given);
    const { id, method, params } = JSON.parse(line);
    if (method === 'emulation.setMediaFeaturesOverride') {
      await paint(ask, params.features?.['prefers-color-scheme']);
      near.send(JSON.stringify({ id, type: 'success', result: {} }));
    } else if (far.readyState === Socket.OPEN) far.send(line);
    else waiting.push(line);
  });
  far.on('message', (given) => {
    const line = String(given);
    const said = JSON.parse(line);
    const answer = asked.get(said.id);
    asked.delete(said.id);
    if (answer) answer(said);
    else near.send(line);
  });
  near.on('close', () => far.close());
  far.on('close', () => near.close());
  far.on('error', () => near.close());
}

/** A setting of the whole browser: of two contexts at once, the last one asked for holds. */
async function paint(ask, scheme) {
  const tree = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result?.contexts[0]?.context;
  if (!context) return;
  const value = { dark: 0, light: 1 }[scheme] ?? 2;
  const setting = 'layout.css.prefers-color-scheme.content-override';
  await ask('script.evaluate', {
    expression: `Services.prefs.setIntPref('${setting}', ${value})`,
    target: { context },
    awaitPromise: false,
  });
}
