import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type TakeInOptions, takeIn } from '@/dataset/bring/take-in';
import { aCitedDataset, article } from '../../support/a-cited-dataset';

const options: TakeInOptions = {
  order: null,
  encoding: null,
  keepsColumns: false,
  title: null,
  today: '2026-11-28',
};

type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;

function bring(files: Files, more: Partial<TakeInOptions> = {}) {
  const brought = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return takeIn(brought, { ...options, ...more });
}

const codesOf = ({ findings }: ReturnType<typeof bring>) => [
  ...new Set(findings.map(({ code }) => code)),
];

const template = (name: string) => readFileSync(`data/templates/${name}`, 'utf8');

it('takes a valid dataset as it is, to the byte', () => {
  const text = JSON.stringify(aCitedDataset({}), null, 4);
  const taken = bring({ 'mine.json': text });
  expect(new TextDecoder().decode(taken.bytes ?? undefined)).toBe(text);
  expect(taken).toMatchObject({ findings: [], counts: { events: 1, statements: 2 } });
  expect(taken.told).toEqual([['mine.json', 'a saywhen dataset']]);
  expect(taken.account).toContainEqual({
    kind: 'statement',
    read: 2,
    used: 2,
    guessed: 0,
    leftOut: 0,
  });
});

it('takes the text that a dataset cites by its hash, whatever it is called', () => {
  const text = JSON.stringify(aCitedDataset({}));
  const taken = bring({ 'mine.json': text, 'notes of may.txt': article });
  expect(new TextDecoder().decode(taken.bytes ?? undefined)).toBe(text);
  expect(taken.told[1]).toEqual(['notes of may.txt', 'the text of the source “article”']);
});

it('tells where a dataset does not match the text that came with it', () => {
  const text = JSON.stringify(aCitedDataset({}));
  const taken = bring({ 'mine.json': text, 'article.txt': article.replace('promise', 'threat') });
  expect(codesOf(taken)).toEqual(expect.arrayContaining(['text-not-the-one', 'words-differ']));
});

it('reads the tables for people who know only spreadsheets, with the text beside them', () => {
  const names = ['events.csv', 'statements.csv', 'speakers.csv', 'themes.csv', 'sources.csv'];
  const files = [...names, 'record.txt'].map((name) => [name, template(name)] as const);
  const taken = bring(Object.fromEntries(files));
  expect(taken.counts).toEqual({ events: 2, statements: 2 });
  expect(taken.told.at(-1)).toEqual(['record.txt', 'the text of the source “record”']);
  expect(codesOf(taken)).not.toContain('words-without-text');
});

it('takes plain text as a file of its own where nothing cites it', () => {
  const taken = bring({ 'debate.txt': 'Ann Lee: We will go.\n\nBo Ray: They will not.' });
  expect(taken.counts.statements).toBe(2);
  expect([...taken.texts.keys()]).toHaveLength(1);
});

it.each([
  ['empty.csv', '', 'empty-file'],
  ['picture.bmp', new Uint8Array([0x42, 0x4d, 0, 0xff, 0xfe, 0x90]), 'not-utf8'],
  ['scan.pdf', '%PDF-1.7', 'unknown-format'],
  ['page.html', '<!doctype html><p>Words', 'unknown-format'],
  ['old.xml', '<data><event start="2001" title="x">y</event></data>', 'unknown-format'],
  [
    'large.json',
    '{"format": "saywhen/1", "events": {"file": "large.ndjson", "records": 9}}',
    'unknown-format',
  ],
  ['cut.json', '{"format": "saywhen/1",', 'broken-file'],
])('makes no dataset of %s, and names it', (name, content, code) => {
  const taken = bring({ [name]: content });
  expect(taken.bytes).toBeNull();
  expect(codesOf(taken)).toEqual([code]);
  expect(taken.findings).toContainEqual(
    expect.objectContaining({
      code,
      grade: 'stops',
      place: expect.objectContaining({ file: name }),
    }),
  );
});

it('takes a title from the reader', () => {
  expect(bring({ 'a.csv': 'title,date\nTalks,2001\n' }).title).toBe('a');
  expect(bring({ 'a.csv': 'title,date\nTalks,2001\n' }, { title: 'Talks of 2001' }).title).toBe(
    'Talks of 2001',
  );
});

it('reads again what only a reader can decide', () => {
  const table = 'title,date\nTalks,08/09/2025\nVote,2025-10-01\n';
  expect(bring({ 'a.csv': table }).counts.events).toBe(2);
  expect(codesOf(bring({ 'a.csv': table }))).toContain('date-either');
  expect(codesOf(bring({ 'a.csv': table }, { order: 'days-first' }))).not.toContain('date-either');
});

it('writes a picture that came along into its address', () => {
  const png = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ),
    (letter) => letter.charCodeAt(0),
  );
  const timeline = JSON.stringify({
    events: [
      {
        start_date: { year: '2001' },
        text: { headline: 'Bridge' },
        media: { url: 'img/bridge.png', caption: 'A bridge' },
      },
    ],
  });
  const { pictures, bytes } = bring({ 'timeline.json': timeline, 'bridge.png': png });
  expect(pictures.get('bridge.png')).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  expect(JSON.parse(new TextDecoder().decode(bytes ?? undefined)).events[0].media[0].file).toBe(
    'bridge.png',
  );
});
