import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { aDataset, aStatement } from '../support/builders';

const folder = mkdtempSync(path.join(tmpdir(), 'saywhen-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

function release(file: unknown) {
  const dataset = path.join(folder, 'dataset.json');
  writeFileSync(dataset, JSON.stringify(file));
  const words = [
    'src/tools/run.mjs',
    'release',
    dataset,
    '--history',
    path.join(folder, 'history.json'),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, said: (stdout + stderr).trim() };
}

const read = () => readFileSync(path.join(folder, 'history.json'), 'utf8');
const first: DatasetFile = aDataset({ statements: [aStatement()] });

it('adds a release, refuses to change it, and takes the next version', { timeout: 120_000 }, () => {
  expect(release(first)).toEqual({
    status: 0,
    said: 'Released a-dataset 1.0.0 in data/history.json',
  });
  const before = read();
  expect(release(first).said).toMatch(
    /^a-dataset 1\.0\.0 was released on .*nothing has changed since/,
  );
  const changed = { ...first, title: 'X' };
  expect(release(changed)).toMatchObject({
    status: 1,
    said: expect.stringContaining('Increase the version'),
  });
  expect(read()).toBe(before);
  expect(release({ ...changed, version: '1.1.0' }).status).toBe(0);
  expect(read()).toContain('"version": "1.1.0"');
});
