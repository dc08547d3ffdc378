import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const names = [
  // The same engine without a window, and twice as fast.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser for the tests: a path, or null for the one that Playwright brings. */
export function findBrowser() {
  return locateBrowser().path;
}

function locateBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return { found: true, path: chosen };
    throw new Error(`CHROME_PATH is "${chosen}", which is not an executable file.`);
  }
  if (hasOwnBrowser()) return { found: true, path: null };
  const path = systemPaths().find(startsUp) ?? null;
  return { found: path !== null, path };
}

function hasOwnBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return existsSync(chromium.executablePath());
}

function systemPaths() {
  if (process.platform === 'darwin') {
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (key) => process.env[key],
    );
    return roots.flatMap((root) => (root ? windowsApps.map((app) => path.join(root, app)) : []));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Linux a name may be only a stub that asks for a snap; one that prints its version is real. */
function startsUp(file) {
  if (!isExecutable(file)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function ensureBrowser() {
  for (const attempt of [() => true, downloadBrowser, installFromApt]) {
    if (!attempt()) continue;
    const { found, path } = locateBrowser();
    if (found) return console.log(`Browser for the tests: ${path ?? "Playwright's Chromium"}`);
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, but none could be found or installed. ' +
      'Install one, or set CHROME_PATH to its executable, and try again.',
  );
}

function downloadBrowser() {
  console.log('Downloading Chromium with Playwright …');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env };
  return run(process.execPath, [cli, 'install', 'chromium'], { env, timeout: 600_000 });
}

function installFromApt() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive', ...process.env };
  const apt = (...words) =>
    root ? run('apt-get', words, { env }) : run('sudo', ['-n', 'apt-get', ...words], { env });
  const install = (name) => apt('install', '-y', '--no-install-recommends', name);
  return apt('update') && (install('chromium-headless-shell') || install('chromium'));
}

function run(program, words, options) {
  return spawnSync(program, words, { stdio: 'inherit', ...options }).status === 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
