import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeTablesFile } from '@/tools/write-tables';
import { fillWithMeetings } from '../support/duckdb';
import { generatedHead } from '../support/generated-dataset';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const count = 60_000;

describe('the tools, given a dataset that is read part by part', () => {
  let folder = '';
  const file = () => path.join(folder, 'meetings.json');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'saywhen-tools-'));
    const tables = 'meetings.duckdb';
    await writeTablesFile(path.join(folder, tables), (run) => fillWithMeetings(run, count, 40));
    const [events, statements] = [count + 1, count / 10].map((records) => {
      return { file: tables, records };
    });
    await writeFile(file(), JSON.stringify({ ...generatedHead(), events, statements }));
  });

  afterAll(() => rm(folder, { recursive: true }));

  function run(...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  it('check every part of it', () => {
    const { status, stdout, stderr } = run('src/tools/run.mjs', 'dataset', 'check', file());
    const parts = stderr.match(/From .* of \d+ events/g);
    expect(parts).toEqual([
      'From 2023-05-13 until 2026-03-02: 40921 of 60001 events',
      'From 2022-01-21 until 2023-05-13: 19080 of 60001 events',
    ]);
    expect(stdout.match(/keeps? to the format/g)).toHaveLength(2);
    expect(status).toBe(0);
  });

  it('refuse what needs all of it at once', () => {
    for (const words of [
      ['src/tools/run.mjs', 'verify', file()],
      ['src/tools/run.mjs', 'release', file(), '--history', path.join(folder, 'history.json')],
      ['src/tools/run.mjs', 'dataset', 'pack', file(), '--to', path.join(folder, 'other.json')],
    ]) {
      const { status, stderr } = run(...words);
      expect(stderr).toContain('holds 60001 events and 6000 statements, so it is read in parts');
      expect(status).not.toBe(0);
    }
  });
});
