import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashDatasetFiles } from '@/dataset/node/dataset-files';
import { indexDataset } from '@/domain/model/dataset';
import { provenanceSchema } from '@/domain/verify/provenance';
import { addVerification } from '@/domain/verify/verification';
import { runVerification } from '@/domain/verify/verify-run';
import { stampBuild } from '@/pages/build/build-stamp';
import { makeProvenance } from '@/pages/build/make-provenance';
import { aCitedDataset, article, sha256 } from '../../support/a-cited-dataset';

const folders: string[] = [];
const aFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'saywhen-provenance-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', '1772236800'));
afterEach(() => vi.unstubAllEnvs());

const file = aCitedDataset({});
const dataset = indexDataset(file);
const name = 'data/test.json';

function aProject(content = JSON.stringify(file)) {
  const root = aFolder();
  mkdirSync(path.join(root, 'data'));
  writeFileSync(path.join(root, name), content);
  return root;
}

async function build(root: string) {
  const dist = path.join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync(path.join(root, 'data'), path.join(dist, 'data'), { recursive: true });
  await makeProvenance({ root, dist, name, file: dataset.file });
  const text = readFileSync(path.join(dist, 'data/provenance.json'), 'utf8');
  return { text, told: provenanceSchema.parse(JSON.parse(text)) };
}

async function record(root: string, text = article) {
  const texts = new Map([['article', text]]);
  const run = runVerification(dataset, { texts, hash: sha256, budget: { left: 100_000 } });
  let step = run.next();
  while (!step.done) step = run.next();
  const files = await hashDatasetFiles(path.join(root, name));
  const checked = '2026-02-27T10:00:00Z';
  const verified = { dataset: dataset.file, files, checked, summary: step.value };
  writeFileSync(path.join(root, 'data/verification.json'), addVerification([], verified));
}

describe('provenance.json', () => {
  it('names version, hashes, sources, and the day that SOURCE_DATE_EPOCH gives', async () => {
    const { told } = await build(aProject());
    expect(told.dataset).toMatchObject({ id: 'test', version: '1.0.0' });
    expect(told.dataset.files[0]?.sha256).toBe(sha256(JSON.stringify(file)));
    expect(told.sources[0]?.sha256).toBe(sha256(article));
    expect(told.build).toEqual({ commit: null, modified: null, date: '2026-02-28T00:00:00Z' });
    expect(told.files.map((each) => each.name)).toEqual(['test.json']);
  });

  it('is the same, byte for byte, when the same sources are built again', async () => {
    const root = aProject();
    expect((await build(root)).text).toBe((await build(root)).text);
  });

  it('takes the last verification with its result, as long as the dataset is the same', async () => {
    const root = aProject();
    expect((await build(root)).told.verified).toBeNull();
    await record(root);
    expect((await build(root)).told.verified).toMatchObject({
      ok: true,
      checked: '2026-02-27T10:00:00Z',
    });
    await record(root, 'Another text.');
    expect((await build(root)).told.verified).toMatchObject({ ok: false });
    writeFileSync(path.join(root, name), `${JSON.stringify(file)}\n`);
    expect((await build(root)).told.verified).toBeNull();
  });

  it('stops the build where the record is broken', async () => {
    const root = aProject();
    writeFileSync(path.join(root, 'data/verification.json'), '{"format":"x"}');
    await expect(build(root)).rejects.toThrow('data/verification.json is not a list');
  });
});

describe('the stamp of a build', () => {
  it('names the commit, and says when the sources are not quite it', () => {
    const root = aFolder();
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: root,
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    writeFileSync(path.join(root, 'package.json'), '{}');
    expect(stampBuild(root).commit).toBeNull();
    git('add', '.');
    git('commit', '-qm', 'One');
    const commit = git('rev-parse', 'HEAD');
    expect(stampBuild(root)).toMatchObject({ commit, modified: false });
    writeFileSync(path.join(root, 'package.json'), '{ }');
    expect(stampBuild(root)).toMatchObject({ commit, modified: true });
  });

  it('takes no repository around the project for its own', () => {
    const root = aFolder();
    execFileSync('git', ['init', '-q'], { cwd: root });
    mkdirSync(path.join(root, 'inside'));
    writeFileSync(path.join(root, 'inside/package.json'), '{}');
    expect(stampBuild(path.join(root, 'inside'))).toMatchObject({ commit: null, modified: null });
  });

  it('refuses a time that is none, and takes the clock where none is given', () => {
    expect(() => stampBuild(aFolder(), 'yesterday')).toThrow('SOURCE_DATE_EPOCH');
    expect(stampBuild(aFolder(), '0').date).toBe('1970-01-01T00:00:00Z');
    const { date } = stampBuild(aFolder(), '');
    expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(60_000);
  });
});
