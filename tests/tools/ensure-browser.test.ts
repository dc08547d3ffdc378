import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '@/tools/ensure-browser.mjs';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that CHROME_PATH names', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

it('says so when CHROME_PATH names nothing that runs', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(findBrowser).toThrow('CHROME_PATH is "/nowhere/chrome"');
});
