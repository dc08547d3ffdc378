import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { findBrowser } from '@/tools/ensure-browser.mjs';
import { findFirefox, findWebKit } from './engines/find-engines';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = Number(process.env.E2E_PORT ?? 4319);
const address = `http://127.0.0.1:${port}/`;
const vite = 'node node_modules/vite/bin/vite.js';
const build = existsSync(`${root}dist/index.html`) ? '' : `${vite} build --logLevel warn && `;
const executablePath = findBrowser();
const firefox = findFirefox();
const webkit = findWebKit();
const report = process.env.PLAYWRIGHT_JSON;
const reporter: ReporterDescription[] = [['list']];
if (report) reporter.push(['json', { outputFile: report }]);

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results`,
  fullyParallel: true,
  workers: 2,
  // A busy machine may take its time; what a test waits for has limits of its own.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 0,
  reporter,
  webServer: {
    command: `${build}${vite} preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    timeout: 120_000,
  },
  use: { baseURL: address, trace: 'off' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: [
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            '--disable-quic',
            '--disable-gpu',
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ],
        },
      },
    },
    {
      name: 'firefox',
      grep: /@engines/,
      metadata: {
        missing: firefox === null && 'Firefox is not installed; FIREFOX_PATH may name one.',
      },
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: fileURLToPath(
            new URL('./engines/firefox-for-playwright.mjs', import.meta.url),
          ),
          env: { ...process.env, FIREFOX_PATH: firefox ?? '' },
          firefoxUserPrefs: {
            'remote.events.async.enabled': true,
            'remote.events.async.mouse.enabled': true,
            'remote.events.async.wheel.enabled': true,
            'ui.prefersReducedMotion': 1,
          },
        },
      },
    },
    {
      name: 'webkit',
      grep: /@engines/,
      metadata: {
        missing: webkit === null && 'WebKit is not installed; WEBKIT_PATH may name a build of it.',
      },
      use: { browserName: 'webkit', launchOptions: { ...(webkit && { executablePath: webkit }) } },
    },
  ],
});
