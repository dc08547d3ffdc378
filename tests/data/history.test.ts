import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkAgainstHistory } from '@/dataset/beside/check-history';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { sha256 } from '../support/a-cited-dataset';

const file = 'data/history.json';
const history = readFileSync(file, 'utf8');
const others = /^(?:history|verification|.*\.schema)\.json$/;
const datasets = readdirSync('data').filter((name) => name.endsWith('.json') && !others.test(name));

it.each(datasets)('shows under its version what was released as that: data/%s', (name) => {
  const parsed = parseDataset(readFileSync(`data/${name}`, 'utf8'));
  expect(parsed.ok ? checkAgainstHistory(parsed.dataset, history, sha256) : parsed.issues).toEqual(
    [],
  );
});
