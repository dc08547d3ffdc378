import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aCitedDataset, type Change, quote } from '../support/a-cited-dataset';

const folder = mkdtempSync(path.join(tmpdir(), 'saywhen-dataset-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(change: Change, ...words: readonly string[]) {
  const file = path.join(folder, 'dataset.json');
  writeFileSync(file, JSON.stringify(aCitedDataset(change)));
  return run(file, ...words);
}

function run(file: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/run.mjs', 'dataset', 'check', file, ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run dataset -- check', { timeout: 60_000 }, () => {
  it('passes a dataset whose quotes have their stated hash, and says that it read no source', () => {
    const { status, stdout } = check({});
    expect(stdout).toContain('were not compared with their sources. npm run verify compares them');
    expect(stdout).not.toMatch(/match|verified/);
    expect(stdout).toContain('1 event, 2 statements: the file keeps to the format.');
    expect(status).toBe(0);
  });

  it('names a quote that has not', () => {
    const { status, stdout } = check({ quote: { text: quote.replace('peace', 'pause') } });
    expect(stdout).toContain('s01 (quote)');
    expect(stdout).toContain('1 check failed');
    expect(status).toBe(1);
  });

  it('says nothing of statements where there are none', () => {
    const file = path.join(folder, 'events.json');
    writeFileSync(file, JSON.stringify({ ...aCitedDataset({}), statements: [] }));
    const { status, stdout } = run(file);
    expect(stdout).toBe('1 event: the file keeps to the format.\n');
    expect(status).toBe(0);
  });

  it('says in plain words that a file is missing, or a folder', () => {
    expect(run('nowhere.json').stderr).toBe(
      'There is no file nowhere.json. Check its name and folder.\n',
    );
    expect(run(folder).stderr).toContain('is a folder');
  });

  it('lists the comparisons for machines', () => {
    expect(JSON.parse(check({}, '--json').stdout)).toEqual([
      { id: 's01', kind: 'quote', ok: true, message: '' },
    ]);
  });

  it('refuses a source text, and names the command that takes one', () => {
    const { status, stdout, stderr } = check({}, '--source', 'article=article.txt');
    expect(stderr).toMatch(/takes no --source.*npm run verify -- \S+dataset\.json --source/);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
