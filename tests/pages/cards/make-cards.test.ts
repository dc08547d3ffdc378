import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { importSource } from '@/dataset/node/import-source.mjs';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { makeCards } from '@/pages/cards/make-cards';
import { cardPath } from '@/pages/cards/path';
import { aDataset, anEvent, aStatement } from '../../support/builders';

// The renderer reads its fonts first, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const pngSignature = '89504e470d0a1a0a';
let root: string;

const dataset = aDataset({
  events: [anEvent({ id: 'talks' }), anEvent({ id: 'fair', title: 'The fair' })],
  statements: [
    aStatement({ id: 's1', events: ['talks'] }),
    aStatement({ id: 's2', text: 'He said more.', events: ['talks'] }),
  ],
});

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cards-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

function make(name: string, file: DatasetFile, cache = name) {
  const [dist, kept] = [path.join(root, name), path.join(root, 'cache', cache)];
  return makeCards({ dataset: indexDataset(file), dist, cache: kept });
}

it('writes a PNG of 1200 by 630 for everything and for every event, statement and speaker', async () => {
  await expect(make('first', dataset)).resolves.toMatchObject({ made: 8, reused: 0 });
  for (const [kind, id] of [
    ['home', ''],
    ['speaker', 'ann'],
    ['event', 'meeting'],
    ['event', 'talks'],
    ['event', 'fair'],
    ['statement', 's1'],
    ['statement', 's2'],
  ] as const) {
    const png = await readFile(path.join(root, 'first', cardPath(kind, id)));
    expect(png.toString('hex', 0, 8)).toBe(pngSignature);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

it('draws the same bytes twice, also as a build loads it: through Vite', async () => {
  const built = await importSource<typeof import('@/pages/cards/make-cards')>(
    'src/pages/cards/make-cards.ts',
  );
  const [dist, cache] = [path.join(root, 'again'), path.join(root, 'another cache')];
  await built.makeCards({ dataset: indexDataset(dataset), dist, cache, which: ['statement'] });
  const [one, two] = await Promise.all(
    ['first', 'again'].map((name) => readFile(path.join(root, name, cardPath('statement', 's1')))),
  );
  expect(one?.equals(two ?? Buffer.of())).toBe(true);
});

it('makes again only the cards that show what changed, and keeps no others', async () => {
  await expect(make('second', dataset, 'first')).resolves.toMatchObject({ made: 0, reused: 8 });
  const [first, ...others] = dataset.statements;
  const changed = { ...dataset, statements: [{ ...first, text: 'Changed.' }, ...others] };
  await expect(make('third', changed as DatasetFile, 'first')).resolves.toMatchObject({
    made: 1,
    reused: 7,
  });
  await expect(readdir(path.join(root, 'cache', 'first', dataset.id))).resolves.toHaveLength(8);
});

it('draws two records that look the same once', async () => {
  const twins = aDataset({
    events: [anEvent({ id: 'one', title: 'Twins' }), anEvent({ id: 'two', title: 'Twins' })],
  });
  await expect(make('twins', twins)).resolves.toMatchObject({ made: 5, reused: 1 });
});

it('leaves out what no bundled font can write, and says which font would', async () => {
  const file = aDataset({ events: [anEvent({ id: 'flood', title: '台風による運休' })] });
  const { made, missing } = await make('japanese', file);
  expect(made).toBe(4);
  expect([...missing]).toEqual([[cardPath('event', 'flood'), 'Noto Sans JP']]);
  expect(await readdir(path.join(root, 'japanese', 'cards/events'))).toEqual(['meeting.png']);
});
