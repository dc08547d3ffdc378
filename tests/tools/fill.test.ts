import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { main } from '@/tools/dataset';
import { everyField, record } from '../support/every-field';
import { toDraft } from '../support/to-draft';

const folder = mkdtempSync(path.join(tmpdir(), 'saywhen-fill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
writeFileSync(at('record.txt'), record);
const source = ['--source', `record=${at('record.txt')}`];

async function run(...words: string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await main(words);
  const lines = log.mock.calls.map(([line]) => String(line)).join('\n');
  log.mockRestore();
  return { code, lines };
}

describe('npm run dataset -- fill', () => {
  it('writes a dataset that the door takes, and an account', async () => {
    const draft = toDraft(everyField, new Map([['record', record]]));
    writeFileSync(at('draft.json'), JSON.stringify(draft));
    const { code, lines } = await run('fill', at('draft.json'), ...source, '--to', at('x.json'));
    expect(lines).toMatch(/^events +3 +3 +0 +0$/m);
    expect(code).toBe(0);
    expect(parseDataset(readFileSync(at('x.json'), 'utf8')).ok).toBe(true);
  });

  it('writes nothing where words are not in the text, says where, and as CSV on request', async () => {
    const draft = {
      statements: [{ speaker: 'Ann', form: 'direct-quote', source: { words: 'not, there' } }],
    };
    writeFileSync(at('bad.json'), JSON.stringify(draft));
    const to = ['--to', at('bad-out.json'), '--report', at('report.csv')];
    const { code, lines } = await run('fill', at('bad.json'), ...source, ...to);
    expect(lines).toContain(
      'These words are not in the text: 1 passage: statements[0].source.words',
    );
    expect(code).toBe(1);
    expect(existsSync(at('bad-out.json'))).toBe(false);
    expect(readFileSync(at('report.csv'), 'utf8')).toContain('"not, there"');
  });
});

describe('npm run dataset -- import', () => {
  it('with --fix takes what has exactly one right reading, and says so; else only names it', async () => {
    writeFileSync(at('days.csv'), 'title,date\nA,45877\nB,8-Aug\n');
    const plain = await run('import', at('days.csv'), '--to', at('days.json'));
    expect(plain.lines).toContain('turned a date into a number: 1 cell: B2');
    const { code, lines } = await run('import', at('days.csv'), '--fix', '--to', at('days.json'));
    expect(code).toBe(0);
    expect(lines).toContain(
      'Fixes were applied: 1 cell: B2\n    B2: date “45877” It became 2025-08-08.',
    );
    expect(lines).toContain('A date without a year: 1 cell: B3');
    expect(lines).toMatch(/^dates +2 +0 +1 +1$/m);
    expect(readFileSync(at('days.json'), 'utf8')).toContain('"edtf": "2025-08-08"');
  });

  it('says which ids of an earlier release are gone', async () => {
    mkdirSync(at('released'));
    copyFileSync('data/history.json', at('released/history.json'));
    const to = at('released/belgrade-roundtable-2026.json');
    writeFileSync(at('new.csv'), 'id,title,date\nkhojaly-1992,Khojaly,1992\n');
    const { lines } = await run('import', at('new.csv'), '--to', to);
    expect(lines).toMatch(/ {2}An id of an earlier release is gone: \d\d ids: /);
    expect(lines).toContain('Cure: Give the record its old id back, or name it under “aliases”');
    expect(lines).toContain('speakers: “kamil-khasiyev”');
  });
});

describe('npm run dataset -- export', () => {
  it('writes tables from which an import makes an equal dataset', async () => {
    const file = 'data/belgrade-roundtable-2026.json';
    expect((await run('export', file, '--as', 'csv', '--to', at('csv'))).code).toBe(0);
    const tables = readdirSync(at('csv')).map((name) => path.join(at('csv'), name));
    const { code } = await run('import', ...tables, '--to', at('back.json'));
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(at('back.json'), 'utf8'))).toEqual(
      JSON.parse(readFileSync(file, 'utf8')),
    );
  });

  it('draws the timeline as the page first shows it', async () => {
    const file = 'data/belgrade-roundtable-2026.json';
    await run('export', file, '--as', 'svg', '--to', at('x.svg'));
    const svg = readFileSync(at('x.svg'), 'utf8');
    expect(svg).toContain('>The Belgrade roundtable, as reported on 28 February 2026</text>');
    expect(svg).toContain(
      'Washington meeting, 8 August 2025, 8 August 2025, year inferred</title>',
    );
  });

  it('says what another format has no place for', async () => {
    const file = 'data/belgrade-roundtable-2026.json';
    const { lines } = await run('export', file, '--as', 'ics', '--to', at('x.ics'));
    expect(lines).toContain('Left out, because the format has no place for it: 10 (');
    await expect(run('export', file, '--as', 'doc', '--to', at('x'))).rejects.toThrow(
      '--as takes one of: json, csv, timelinejs, ics, jsonld, akoma, svg.',
    );
  });
});

describe('npm run dataset -- site', () => {
  it('empties no folder of others', async () => {
    const file = 'data/belgrade-roundtable-2026.json';
    await expect(run('site', file, '--to', folder)).rejects.toThrow('holds other files');
    await expect(run('site', file, '--to', '.')).rejects.toThrow('holds Saywhen itself');
  });
});
