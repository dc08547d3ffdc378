import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
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
    expect(stdout).toContain(
      'Not compared with their sources: 2 statements (1 direct quote among them), 1 piece of evidence. npm run verify compares them',
    );
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
    expect(stdout).toBe(
      '1 event: the file keeps to the format.\n' +
        'Not compared with their sources: 1 piece of evidence. npm run verify compares them, given the source texts.\n',
    );
    expect(status).toBe(0);
  });

  it('says that there is nothing yet, or no text to verify against', () => {
    const file = path.join(folder, 'bare.json');
    const bare = { ...aCitedDataset({}), statements: [], events: [] };
    writeFileSync(file, JSON.stringify(bare));
    expect(run(file).stdout).toContain('It holds no events and no statements yet.');
    const cited = aCitedDataset({});
    const [{ length: _, sha256: __, ...source }] = cited.sources as [
      DatasetFile['sources'][number],
    ];
    const statements = cited.statements.map((each) => ({ ...each, source: { id: 'article' } }));
    const events = cited.events.map((each) => ({ ...each, evidence: [] }));
    writeFileSync(file, JSON.stringify({ ...cited, sources: [source], events, statements }));
    const { status, stdout } = run(file);
    expect(stdout).toContain('2 statements cannot be verified, because no text of the source');
    expect(stdout).not.toContain('npm run verify');
    expect(status).toBe(0);
  });

  it('warns of HTML in a text, and names every picture that is missing', () => {
    const file = path.join(folder, 'marked.json');
    const cited = aCitedDataset({});
    const media = [{ file: 'a.png', alt: 'A', width: 1, height: 1 }];
    const events = cited.events.map((each) => ({ ...each, summary: 'Salt &amp; more.', media }));
    writeFileSync(file, JSON.stringify({ ...cited, events }));
    const { status, stderr } = run(file);
    expect(stderr).toContain('Warning: events[0].summary (“talks-2026”): Found “&amp;”.');
    expect(stderr).toContain('media[0].file (“talks-2026”): There is no file “a.png”');
    expect(status).toBe(1);
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
