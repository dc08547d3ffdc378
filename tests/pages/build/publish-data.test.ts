import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseHistory } from '@/dataset/beside/parse-history';
import { indexDataset } from '@/domain/model/dataset';
import { writeHistory } from '@/domain/release/history';
import { makeRelease } from '@/domain/release/make-release';
import { withDatasetName } from '@/pages/build/index-html';
import { publishData } from '@/pages/build/publish-data';
import { packDataset } from '@/tools/pack-files';
import { sha256 } from '../../support/a-cited-dataset';
import { aDataset, anEvent } from '../../support/builders';

let root = '';
const mine = aDataset({ id: 'mine', $schema: 'saywhen-1.schema.json' });
const theirs = aDataset({ id: 'theirs', title: 'A secret draft' });

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'saywhen-publish-'));
  await mkdir(path.join(root, 'data/drafts'), { recursive: true });
  const write = (name: string, text: string) => writeFile(path.join(root, 'data', name), text);
  const release = { released: '2026-01-01', hash: sha256 };
  const first = makeRelease(theirs, { ...release, history: null });
  if (first.kind !== 'appended') throw new Error('not released');
  const second = makeRelease(mine, { ...release, history: first.history });
  if (second.kind !== 'appended') throw new Error('not released');
  await write('history.json', writeHistory(second.history));
  await write('theirs.json', JSON.stringify(theirs));
  await write('drafts/other.json', '{}');
  await write('verification.json', '{}');
  await write('README.md', '');
  await write('saywhen-1.schema.json', '{}');
  await write('mine.json', JSON.stringify(mine));
  await packDataset(indexDataset(mine), {
    to: path.join(root, 'data/packed.json'),
    as: 'ndjson.gz',
  });
});

afterAll(() => rm(root, { recursive: true }));

async function publish(file: string, name: string, dataset = indexDataset(mine)) {
  const dist = await mkdtemp(path.join(root, 'dist-'));
  await publishData({ root, file: path.join(root, file), name, dist, dataset });
  return { dist, files: (await readdir(path.join(dist, 'data'))).sort() };
}

it('publishes the dataset with its schema and its own releases, and nothing else of the folder', async () => {
  const { dist, files } = await publish('data/mine.json', 'data/mine.json');
  expect(files).toEqual(['history.json', 'mine.json', 'saywhen-1.schema.json']);
  const text = await readFile(path.join(dist, 'data/history.json'), 'utf8');
  expect(text).not.toContain('secret');
  const parsed = parseHistory(text);
  expect(parsed.ok && parsed.history.releases.map(({ dataset }) => dataset)).toEqual(['mine']);
});

it('publishes the companion files that it names, under its own name', async () => {
  const { files } = await publish('data/packed.json', 'data/100% #1?.json');
  expect(files).toEqual([
    '100% #1?.json',
    'history.json',
    'packed.events.ndjson.gz',
    'packed.statements.ndjson.gz',
    'saywhen-1.schema.json',
  ]);
});

it('publishes the pictures that the dataset names', async () => {
  const picture = (file: string) => ({ file, alt: 'A picture', width: 10, height: 10 });
  const withPicture = aDataset({
    events: [anEvent({ id: 'meeting', media: [picture('a/b.png')] })],
  });
  await mkdir(path.join(root, 'data/media/a'), { recursive: true });
  await writeFile(path.join(root, 'data/media/a/b.png'), 'x');
  await writeFile(path.join(root, 'data/media/draft.png'), 'x');
  const { dist } = await publish('data/mine.json', 'data/mine.json', indexDataset(withPicture));
  const names = await readdir(path.join(dist, 'data/media'), { recursive: true });
  expect(names.sort()).toEqual(['a', 'a/b.png']);
});

it.each([
  ['data/100% #1?.json', 'data/100%25%20%231%3F.json'],
  ['data/plain-1.json', 'data/plain-1.json'],
])('names %s in the page as an address', (name, address) => {
  const page = withDatasetName('<meta name="saywhen:dataset" content="" />', name);
  expect(page).toBe(`<meta name="saywhen:dataset" content="${address}" />`);
  expect(decodeURIComponent(new URL(address, 'https://a.example/').pathname)).toBe(`/${name}`);
});
