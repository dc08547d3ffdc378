import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashDatasetFiles } from '@/dataset/node/dataset-files';
import { sha256 } from '../../support/a-cited-dataset';

const folder = mkdtempSync(path.join(tmpdir(), 'saywhen-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('hashes a dataset’s own file and the companion files that it names, in this order', async () => {
  const file = path.join(folder, 'd.json');
  const text = JSON.stringify({ events: { file: 'd.events.ndjson', records: 1 }, statements: [] });
  writeFileSync(file, text);
  writeFileSync(path.join(folder, 'd.events.ndjson'), '{}\n');
  expect(await hashDatasetFiles(file)).toEqual([
    { name: 'd.json', bytes: text.length, sha256: sha256(text) },
    { name: 'd.events.ndjson', bytes: 3, sha256: sha256('{}\n') },
  ]);
});
