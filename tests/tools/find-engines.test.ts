import { afterEach, expect, it, vi } from 'vitest';
import { findFirefox } from '../e2e/engines/find-engines';

afterEach(() => vi.unstubAllEnvs());

it('takes the Firefox that FIREFOX_PATH names, and no other where it is none', () => {
  vi.stubEnv('FIREFOX_PATH', process.execPath);
  expect(findFirefox()).toBe(process.execPath);
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
  expect(findFirefox).toThrow('FIREFOX_PATH is "/nowhere/firefox"');
});

it('finds none on a system that has none', () => {
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', '/nowhere');
  expect(findFirefox()).toBeNull();
});
