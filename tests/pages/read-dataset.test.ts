import { describe, expect, it } from 'vitest';
import { listAliases } from '@/domain/aliases';
import { indexDataset } from '@/domain/dataset';
import { chooseDataset, readDataset } from '@/pages/read-dataset';
import { listPages } from '@/pages/record-pages';

describe('chooseDataset', () => {
  it('takes the shipped dataset where none is named', () => {
    expect(chooseDataset('/site', '')).toBe('data/belgrade-roundtable-2026.json');
  });

  it('takes a file inside data/', () => {
    expect(chooseDataset('/site', './data/more/../other.json')).toBe('data/other.json');
  });

  it.each(['data', 'data/../package.json', '../data/x.json', '/etc/passwd', 'other.json'])(
    'refuses %s',
    (wanted) => {
      expect(() => chooseDataset('/site', wanted)).toThrow('must name a file inside data/');
    },
  );
});

describe('readDataset', () => {
  it('reads the shipped dataset, which has a page for everything and for each thing', async () => {
    const file = await readDataset(process.cwd(), chooseDataset(process.cwd(), ''));
    const pages = listPages(indexDataset(file));
    const renamed = listAliases(file).length;
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

  it('refuses a file that the door refuses, and says where it is wrong', async () => {
    await expect(readDataset(process.cwd(), 'package.json')).rejects.toThrow(
      /\(mistakes: \d+\):\n {2}\S+: /,
    );
  });
});
