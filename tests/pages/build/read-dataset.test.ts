import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDataset } from '@/dataset/node/open-dataset';
import { listAliases } from '@/domain/model/aliases';
import { indexDataset, toFile } from '@/domain/model/dataset';
import { chooseDataset, publishedName } from '@/pages/build/choose-dataset';
import { readDataset } from '@/pages/build/read-dataset';
import { listPages } from '@/pages/site/record-pages';
import { packDataset } from '@/tools/pack-files';
import { aDataset, anEvent, aStatement } from '../../support/builders';

describe('chooseDataset', () => {
  it('takes the shipped dataset where none is named', () => {
    expect(chooseDataset('/site', '')).toBe('data/belgrade-roundtable-2026.json');
  });

  it('takes a file wherever it lies, and publishes it in data/', () => {
    expect(chooseDataset('/site', './data/more/../other.json')).toBe('data/other.json');
    expect(publishedName('data/more/other.json')).toBe('data/more/other.json');
    expect(chooseDataset('/site', 'mine/other.json')).toBe('mine/other.json');
    expect(publishedName('mine/other.json')).toBe('data/other.json');
    expect(chooseDataset('/site', '../news/other.json')).toBe('/news/other.json');
    expect(publishedName('/news/other.json')).toBe('data/other.json');
  });

  it.each(['data', '.', 'data/'])('refuses the folder %s', (wanted) => {
    expect(() => chooseDataset('/site', wanted)).toThrow('must name a file, not the folder');
  });

  it('refuses a name that the build needs for itself', () => {
    expect(() => chooseDataset('/site', '/news/history.json')).toThrow('Rename it');
  });
});

const picture = (file: string) => ({ file, alt: 'A picture', width: 10, height: 10 });
const withPictures = aDataset({
  format: 'saywhen/1.1',
  publisher: { name: 'The Paper', logo: 'logo.png' },
  events: [anEvent({ id: 'pictured', media: [picture('a.png'), picture('b.png')] })],
  statements: [],
});

describe('readDataset', () => {
  it('reads the shipped dataset, which has a page for everything and for each thing', async () => {
    const dataset = await readDataset(process.cwd(), chooseDataset(process.cwd(), ''));
    const pages = listPages(dataset);
    const renamed = listAliases(dataset.file).length;
    expect(pages).toHaveLength(1 + 11 + 12 + 5 + renamed);
    expect(pages.find(({ folder }) => folder === 'statements/s05/')?.title).toMatch(
      /^\S+ \S+, statement 5 of 12$/,
    );
  });

  it('says which file is missing', async () => {
    await expect(readDataset(process.cwd(), 'data/nowhere.json')).rejects.toThrow(
      'The dataset data/nowhere.json is missing',
    );
  });

  it('names every picture that is not there, and what names it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'saywhen-pictures-'));
    const file = path.join(folder, 'mine.json');
    await mkdir(path.join(folder, 'media'));
    await writeFile(path.join(folder, 'media/a.png'), 'x');
    await writeFile(file, JSON.stringify(withPictures));
    await expect(readDataset('/', file)).rejects.toThrow(
      /errors: 2\):\n {2}publisher\.logo: .*“logo\.png”.*\n {2}media\[1\]\.file \(“pictured”\): .*“b\.png”.*Put it there/,
    );
    await rm(folder, { recursive: true });
  });

  it('refuses a file that the door refuses, and says where it is wrong', async () => {
    await expect(readDataset(process.cwd(), 'package.json')).rejects.toThrow(
      /\(errors: \d+\):\n {2}\S+: /,
    );
  });

  it('reads a divided dataset, and names a companion file that is missing or wrong by its line', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'saywhen-divided-'));
    const file = path.relative(process.cwd(), path.join(folder, 'set.json'));
    const whole = aDataset({ statements: [aStatement({ id: 's1' }), aStatement({ id: 's2' })] });
    const files = await packDataset(indexDataset(whole), {
      to: file,
      as: 'ndjson.gz',
    });
    await expect(packDataset(indexDataset(whole), { to: file, as: 'csv' })).rejects.toThrow(
      '--as must be one of ndjson.gz, ndjson, parquet, duckdb, not "csv".',
    );
    expect(files).toEqual(['set.events.ndjson.gz', 'set.statements.ndjson.gz', 'set.json']);
    expect(toFile(await openDataset(file))).toEqual(whole);
    await writeFile(path.join(folder, 'set.events.ndjson.gz'), gzipSync('{"id":"x"}\n'));
    await expect(readDataset(process.cwd(), file)).rejects.toThrow(
      'set.events.ndjson.gz, line 1: ',
    );
    await rm(path.join(folder, 'set.events.ndjson.gz'));
    await expect(readDataset(process.cwd(), file)).rejects.toThrow(
      'cannot be published: set.events.ndjson.gz is missing. Put it in the same folder',
    );
  });
});
