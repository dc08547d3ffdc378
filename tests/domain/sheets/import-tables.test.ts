import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importTexts } from '../../support/import-texts';

const text =
  'The mayor said that it was closed. “It is safe,” he said.\nAnn said: “It is safe,” and left.';
const latin1 = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const utf16 = (letters: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(letters, (l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8]).flat(),
  ]);

describe('tables', () => {
  it('make a dataset, with words in place of offsets and names in place of ids', () => {
    const { dataset, told, ledger } = importTexts(
      {
        'a.csv': 'Wann,Headline,Date,Tags\n,The bridge closes,2001-04-28,"roads, water"\n',
        'b.txt':
          'WHO\tQuote\tBefore\tAbout\tForm\nAnn\tIt is safe,\tAnn said: “\tThe bridge closes\tquote\n',
      },
      { sources: { record: text } },
    );
    expect(told).toEqual([
      ['a.csv', 'a table of events with commas between cells, 1 row under its header'],
      ['b.txt', 'a table of statements with tabs between cells, 1 row under its header'],
    ]);
    expect(dataset?.events).toMatchObject([
      { id: 'the-bridge-closes', date: { edtf: '2001-04-28' }, themes: ['roads', 'water'] },
    ]);
    expect(dataset?.statements).toMatchObject([
      {
        text: 'It is safe,',
        source: { start: text.lastIndexOf('It is safe,') },
        events: ['the-bridge-closes'],
      },
    ]);
    expect(ledger.account()).toContainEqual({
      kind: 'column',
      read: 9,
      used: 8,
      guessed: 0,
      leftOut: 1,
    });
  });

  it('are what the templates show', () => {
    const names = ['events', 'statements', 'speakers', 'themes', 'sources'];
    const files = names.map((name) => [
      `${name}.csv`,
      readFileSync(`data/templates/${name}.csv`, 'utf8'),
    ]);
    const record = readFileSync('data/templates/record.txt', 'utf8');
    const { dataset, findings } = importTexts(Object.fromEntries(files), { sources: { record } });
    expect(dataset?.statements.map(({ text: said }) => said)).toEqual([
      'We will cross it',
      'He said why it was closed, and that nobody knew.',
    ]);
    expect(findings.filter(({ grade }) => grade !== 'look')).toEqual([]);
  });

  it('name the place of each finding as the spreadsheet counts it', () => {
    const { found } = importTexts({
      'events.csv': [
        'Our list of events;;;',
        'Title;Start;End;Editor',
        '"A\nB";28/04/2001;;me',
        ';2001;;',
        '',
        'C;8-Aug;;',
        'Title;Start;End;Editor',
        'D;45877;#REF!;;beyond',
        'E;08/09/2025;;',
        'F;2001-05-03;2001-05-01;',
        '"<p>G &amp; H</p>";soon;;',
      ].join('\n'),
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'rows-above-header 1 Our list of events',
        'unknown-column D2 Editor',
        'date-rewritten B3 28/04/2001',
        'field-missing 4',
        'date-no-year B6 8-Aug',
        'second-header 7 Title Start End Editor',
        'date-serial B8 45877',
        'cell-error C8 #REF!',
        'cells-beyond E8 beyond',
        'date-either B9 08/09/2025',
        'end-before-start C10 2001-05-01',
        'html-in-text A11 <p>G &amp; H</p>',
        'date-not-understood B11 soon',
      ]),
    );
  });

  it('keep columns without a field as notes, where that is wished', () => {
    const { dataset } = importTexts(
      { 'events.csv': 'title,date,Mood\nA,2001,grim\n' },
      { keepsColumns: true },
    );
    expect(dataset?.events[0]?.notes).toEqual([
      { id: 'n1', kind: 'context', text: 'Mood: grim', citations: [] },
    ]);
  });

  it('have headers given twice, and any header at all, without touching a prototype', () => {
    const { found, dataset } = importTexts({
      'events.csv': 'title,date,Headline,__proto__,constructor\nA,2001,B,{},x\n',
    });
    expect(dataset?.events).toEqual([
      { id: 'a', title: 'A', date: { edtf: '2001', basis: 'stated' }, evidence: [] },
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        'header-twice C1 Headline',
        'unknown-column D1 __proto__',
        'unknown-column E1 constructor',
      ]),
    );
    expect(Object.keys({})).toEqual([]);
  });

  it('tell of the letters that a file is in', () => {
    const table = 'title,date\nCafé,2001\n';
    expect(importTexts({ 'events.csv': utf16(table) }).dataset?.events[0]?.title).toBe('Café');
    expect(importTexts({ 'events.csv': `\ufeff${table}` }).found[0]).toBe('byte-order-mark');
    const { dataset, found } = importTexts({ 'events.csv': latin1(table) });
    expect(dataset).toBeNull();
    expect(found[0]).toBe('not-utf8 line 2 Café,2001');
    const named = importTexts({ 'events.csv': latin1(table) }, { encoding: 'windows-1252' });
    expect(named.dataset?.events[0]?.title).toBe('Café');
  });

  it('find a name that is spelt in two ways, and dates that are too often the first', () => {
    const speakers = 'name,role\nKamil Khasiyev,a\nKamil Khasiev,b\n"Khasiyev, Kamil",c\n';
    const years = Array.from({ length: 5 }, (_, at) => `E${at},199${at}-01-01\n`).join('');
    const { findings } = importTexts({
      'speakers.csv': speakers,
      'events.csv': `title,date\n${years}`,
    });
    const twins = findings.filter(({ code }) => code === 'spelt-two-ways');
    expect(twins.map(({ detail }) => detail)).toEqual([
      '“Kamil Khasiyev” and “Kamil Khasiev”.',
      expect.stringContaining('“Khasiyev, Kamil”'),
    ]);
    expect(findings.filter(({ code }) => code === 'first-of-january')).toHaveLength(5);
  });

  it('are read ten thousand rows at a time', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Event ${at},${1900 + (at % 120)}\n`,
    ).join('');
    const start = performance.now();
    const { dataset, ledger } = importTexts({ 'events.csv': `title,date\n${rows}` });
    expect(dataset?.events).toHaveLength(10_000);
    expect(ledger.account()).toContainEqual({
      kind: 'event',
      read: 10_000,
      used: 10_000,
      guessed: 0,
      leftOut: 0,
    });
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});

describe('what is no table', () => {
  it.each([
    ['PK\u0003\u0004...', 'zip archive'],
    ['%PDF-1.7', 'PDF'],
    ['{"type":"FeatureCollection","features":[]}', 'GeoJSON'],
    ['{"dateTimeFormat":"iso8601","events":[{"start":"2001","title":"A"}]}', 'SIMILE'],
    ['title: My life\n2001: Born\n2003 / 2005: School\n', 'markwhen'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'iCalendar'],
    ['<!DOCTYPE html><p>Hi', 'web page'],
    ['<rss></rss>', 'XML of another kind'],
    ['{"a":1}', 'JSON of another kind'],
  ])('is refused by its name, with the nearest way: %j', (content, name) => {
    const { findings, dataset } = importTexts({ 'file.csv': content });
    const [finding] = findings;
    expect(finding).toMatchObject({ code: 'unknown-format', grade: 'stops' });
    expect(finding?.value).toContain(name);
    expect(finding?.detail).toMatch(/\.$/);
    expect(dataset === null || dataset.events.length === 0).toBe(true);
  });

  it('is empty, broken, or in no format', () => {
    expect(importTexts({ 'a.csv': ' \n' }).found[0]).toBe('empty-file');
    expect(importTexts({ 'a.json': '{"a":' }).found[0]).toMatch(/^broken-file/);
    expect(importTexts({ 'a.csv': 'just one line of words' }).found[0]).toMatch(/^no-header/);
  });
});

it.each([
  ['brackets', '[title],[date]\nA,2001\n'],
  ['braces', '{title},date\nA,2001\n'],
  ['HTML', '<b>title</b>,<i>date</i>\nA,2001\n'],
  ['units', 'title (text),date (yyyy)\nA,2001\n'],
  ['lines', '"title\n(required)","date\n(yyyy)"\nA,2001\n'],
  ['full-width letters', 'ｔｉｔｌｅ,ｄａｔｅ\nA,2001\n'],
  ['a space before each quotation mark', '"title", "date"\n"A", "2001"\n'],
  ['a separator of its own', 'sep=^\ntitle^date\nA^2001\n'],
  ['a named separator that is not there', 'SEP=;\r\ntitle,date\r\nA,2001\r\n'],
  ['what keeps cells texts', 'title,date\n="A",="2001"\n'],
  ['year, month and day apart', 'title,year,month,day\nA,2001,,\n'],
])('reads a table whose header has %s', (_, text) => {
  const { dataset, told, findings } = importTexts({ 'a.csv': text });
  expect(dataset?.events).toMatchObject([{ title: 'A', date: { edtf: '2001' } }]);
  expect(told[0]?.[1]).toMatch(/^a table of events with/);
  expect(findings.filter(({ grade }) => grade !== 'look')).toEqual([]);
});

it('joins year, month and day of columns of their own, and says what is no date', () => {
  const { dataset, found } = importTexts({
    'a.csv': 'title,Year,Month,Day\nA,2001,5,3\nB,2001,May,3\nC,476,,\nD,2001,13,1\nE,2001,,3\n',
  });
  expect(dataset?.events.map(({ date }) => date.edtf)).toEqual([
    '2001-05-03',
    '2001-05-03',
    '0476',
    undefined,
    undefined,
  ]);
  expect(found.filter((each) => each.startsWith('date-'))).toEqual([
    'date-rewritten B3 3 May 2001',
    'date-not-understood B5 2001-13-01',
    'date-not-understood B6 2001-?-03',
  ]);
});

it('says what it took a file for that it cannot read, and why', () => {
  const { findings, told } = importTexts({
    'a.txt': 'nothing here',
    'b.json': '{"a": 1,\n',
    'c.json': '{"a":1}\n{"a":2}\n',
    'd.rtf': '{\\rtf1 words}',
  });
  expect(told.map(([, format]) => format)).toEqual([
    'a table that no header was found in',
    'JSON that cannot be read',
    'NDJSON',
    'a document in RTF',
  ]);
  const details = findings.map(({ detail = '' }) => detail);
  expect(details[0]).toMatch(/^Nothing else was recognised, so it was read as a table with commas/);
  expect(details[1]).toMatch(/^It begins with “\{”, so it was read as JSON\. /);
});
