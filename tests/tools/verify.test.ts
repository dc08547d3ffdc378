import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aCitedDataset, article, type Change, quote, start } from '../support/a-cited-dataset';
import { articleFile, hasArticle } from '../support/article';

const folder = mkdtempSync(path.join(tmpdir(), 'saywhen-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function verify(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/run.mjs', 'verify', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function verifyCited(change: Change, text: string | Uint8Array, ...words: readonly string[]) {
  const dataset = write('dataset.json', JSON.stringify(aCitedDataset(change)));
  return verify([dataset, '--source', `article=${write('article.txt', text)}`, ...words]);
}

const patience = { timeout: 120_000 };

describe('npm run verify', patience, () => {
  it('ends with 0 and says what was compared where everything matches', () => {
    const { status, stdout } = verifyCited({}, article);
    expect(stdout).toContain('article.txt is the text that was hashed');
    expect(stdout).toContain('1 of 1 direct quotes match character for character');
    expect(stdout).toContain('Everything matches.');
    expect(status).toBe(0);
  });

  it('names a wrong file as such, without a line for each passage', () => {
    const { status, stdout } = verifyCited({}, 'Quite another report.');
    expect(stdout).toContain('article.txt is the wrong file');
    expect(stdout).not.toContain('s01 (quote)');
    expect(status).toBe(1);
  });

  it('fails for one wrong offset in a dataset with the right file, and says where it stands', () => {
    const change = { quote: { source: { start: start + 1, end: start + 1 + quote.length } } };
    const { status, stdout } = verifyCited(change, article);
    expect(stdout).toContain('article.txt is the text that was hashed');
    expect(stdout).toContain('s01 (quote): differs from character 0 onwards');
    expect(stdout).toContain(
      `appear at ${start}–${start + quote.length}. That does not count as a match.`,
    );
    expect(stdout).toContain('NOT VERIFIED');
    expect(status).toBe(1);
  });

  it('names each statement and piece of evidence with its result in JSON', () => {
    const { status, stdout } = verifyCited({}, article.replace('peace', 'pause'), '--json');
    const told = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(told).toMatchObject({ ok: false, sources: [{ id: 'article', text: 'changed' }] });
    expect(told.statements).toMatchObject([
      { id: 's01', result: 'differs', checks: [{ kind: 'quote', ok: false }, { ok: false }] },
      { id: 's02', result: 'matches' },
    ]);
    expect(told.evidence).toMatchObject([{ id: 'talks-2026 evidence 1', result: 'matches' }]);
  });

  it('says which unseen change keeps a file from being the text', () => {
    const { stdout } = verifyCited({}, `\ufeff${article}\r\n`);
    expect(stdout).toContain(
      'the only differences are a byte order mark at the start and the line endings',
    );
  });

  it('passes nothing that it was not given the text of', () => {
    const dataset = write('dataset.json', JSON.stringify(aCitedDataset({})));
    const { status, stdout } = verify([dataset]);
    expect(stdout).toContain('article: no text was provided (--source article=PATH)');
    expect(stdout).not.toContain('character for character');
    expect(status).toBe(1);
  });

  it('says where there is no text, and judges by what can be compared', () => {
    const cited = aCitedDataset({});
    const events = cited.events.map((each) => ({ ...each, evidence: [] }));
    const bare = { ...cited.sources[0], id: 'talk', length: undefined, sha256: undefined };
    const said = cited.statements.map((each) => ({ ...each, source: { id: 'talk' } }));
    const none = write(
      'none.json',
      JSON.stringify({ ...cited, events, sources: [bare], statements: said }),
    );
    const to = path.join(folder, 'nothing.json');
    const empty = verify([none, '--record', '--to', to]);
    expect(empty.stdout).toContain('Nothing to verify: no source of this dataset has a text.');
    expect(empty.stdout).not.toMatch(/0 of 0|NOT VERIFIED/);
    expect(empty.status).toBe(0);
    expect(existsSync(to)).toBe(false);
    const [first, second] = cited.statements;
    const mixed = { ...second, source: { id: 'talk' } };
    const both = { ...cited, sources: [...cited.sources, bare], statements: [first, mixed] };
    const some = verify([
      write('some.json', JSON.stringify(both)),
      '--source',
      `article=${write('article.txt', article)}`,
    ]);
    expect(some.stdout).toContain('1 statement cannot be checked, because the source has no text');
    expect(some.stdout).toContain('Everything that can be compared matches.');
    expect(some.status).toBe(0);
  });

  it('ends with 2 where it could not check, and says why', () => {
    expect(verifyCited({}, new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('article.txt is not UTF-8 text'),
    });
    const dataset = write('dataset.json', JSON.stringify(aCitedDataset({})));
    const says = (...words: readonly string[]) => verify(words);
    expect(says(dataset, '--source', 'article=/nowhere.txt')).toMatchObject({ status: 2 });
    expect(says(dataset, '--source', 'other=x').stderr).toContain('It has: article.');
    expect(says().stderr).toContain('Usage: npm run verify');
    expect(says(write('broken.json', '{')).status).toBe(2);
  });

  it('records what came of it, in place of what was recorded before', () => {
    const to = path.join(folder, 'verification.json');
    const read = () => JSON.parse(readFileSync(to, 'utf8'));
    verifyCited({}, 'Quite another report.', '--record', '--to', to);
    expect(read().verifications).toMatchObject([{ dataset: 'test', ok: false }]);
    verifyCited({}, article, '--record', '--to', to);
    expect(read().verifications).toMatchObject([
      { dataset: 'test', version: '1.0.0', ok: true, statements: { matches: 2, differs: 0 } },
    ]);
    expect(read().verifications).toHaveLength(1);
    writeFileSync(to, '{}');
    expect(verifyCited({}, article, '--record', '--to', to).status).toBe(2);
  });

  it.runIf(hasArticle)('verifies the shipped dataset against its article', () => {
    const { status, stdout } = verify([
      'data/belgrade-roundtable-2026.json',
      '--source',
      `report-2026-02-28=${articleFile}`,
    ]);
    expect(stdout).toContain('3 of 3 direct quotes');
    expect(stdout).toContain("12 of 12 statements' passages");
    expect(stdout).toContain('34 of 34 evidence spans');
    expect(stdout).toContain('12 of 12 fragments');
    expect(status).toBe(0);
  });
});
