import { expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { describeRelease } from '@/features/release/describe-release';
import { aHistory } from '../../support/a-history';
import { aDataset, aStatement } from '../../support/builders';

const first = aDataset({ statements: [aStatement()] });
const found = { kind: 'found', history: aHistory(first) } as const;
const s1 = { kind: 'statement', id: 's1' } as const;

function said(given: Partial<DatasetFile>, version = '1.0.0', id = 's1') {
  const dataset = indexDataset({ ...first, ...given });
  return describeRelease(found, {
    dataset,
    version,
    view: { selection: { ...s1, id }, filter: null },
  }).line;
}

it('says that a link shows what it showed', () => {
  expect(said({})).toBe(
    'Version 1.0.0, the one this link was made for. What it shows is unchanged.',
  );
  expect(said({ version: '1.2.0' })).toBe(
    'The dataset is now version 1.2.0; what this link shows is unchanged since 1.0.0.',
  );
});

it('says that what a link shows was corrected, withdrawn or added', () => {
  const text = [aStatement({ text: 'X' })];
  expect(said({ version: '1.1.0', statements: text })).toBe(
    'Corrected since 1.0.0; the dataset is now version 1.1.0.',
  );
  expect(said({ statements: text })).toBe('Corrected since 1.0.0.');
  expect(said({ version: '1.1.0', statements: [] })).toBe(
    'This statement was withdrawn after 1.0.0. What it showed then is given here.',
  );
  const more = { version: '1.1.0', statements: [aStatement(), aStatement({ id: 's2' })] };
  expect(said(more, '1.0.0', 's2')).toMatch(/^This statement is not in 1\.0\.0/);
  expect(said(more, '1.0.0', 'xyz')).toMatch(/^More is shown than in 1\.0\.0/);
});

it('says which release is the newest where the link names none', () => {
  expect(said({}, '9.9.9')).toBe('This dataset has no release 9.9.9. The latest is 1.0.0.');
  expect(said({ id: 'other' }, '0.9.0')).toBe(
    'This dataset has no release 0.9.0. None has been recorded yet.',
  );
});

it('shows the version that the link names, also where it was not recorded', () => {
  expect(said({ id: 'other' })).toMatch(
    /^Version 1\.0\.0, the one this link was made for, is shown\./,
  );
});

it('says that there is nothing to compare with, and what is shown', () => {
  const asked = {
    dataset: indexDataset(first),
    version: '0.9.0',
    view: { selection: s1, filter: null },
  };
  expect(describeRelease({ kind: 'missing' }, asked).line).toBe(
    'The list of releases could not be loaded, so this link is not compared with 0.9.0. The dataset is version 1.0.0.',
  );
  const issues = [{ path: 'format', found: 'This field is missing.', expected: 'Add this field.' }];
  expect(describeRelease({ kind: 'broken', issues }, asked).line).toBe(
    'history.json has one error, so this link is not compared with 0.9.0. The first: format: This field is missing. Add this field.',
  );
});
