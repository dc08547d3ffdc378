import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import type { DatasetFile } from '@/domain/format/schema';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

function issuesOf(file: unknown) {
  const parsed = parseDataset(typeof file === 'string' ? file : JSON.stringify(file));
  return parsed.ok
    ? []
    : parsed.issues.map(({ path, found, expected }) => `${path}: ${found} ${expected}`);
}

const withEvent = (date: unknown) => aDataset({ events: [anEvent({ date } as never)] });
const withStatement = (given: Parameters<typeof aStatement>[0]) =>
  aDataset({ statements: [aStatement(given)] });

const cases: readonly (readonly [name: string, file: unknown, issue: RegExp])[] = [
  [
    'text that is not JSON',
    '{\n "a": 1,\n}',
    /^line 3, column 1: The file is not valid JSON: there is a comma after the last entry\. Near “}”/,
  ],
  [
    'TimelineJS',
    { title: {}, events: [{ start_date: { year: '1900' }, text: { headline: 'A' } }] },
    /^file: This looks like TimelineJS JSON.*headline as title/,
  ],
  ['TimelineJS of old', { timeline: { date: [] } }, /^file: This looks like TimelineJS JSON/],
  ['a list on top', [anEvent({})], /^file: The file holds a list.*under "events"/],
  ['a value on top', '"saywhen/1"', /^file: The file holds a single value/],
  ['a table', 'id,title,date\na,"One, two",1900\n', /^file: This looks like CSV/],
  ['XML', '<?xml version="1.0"?><akomaNtoso/>', /^file: This looks like XML/],
  ['a web page', '<!doctype html><title>Not found</title>', /^file: This looks like a web page/],
  ['records by themselves', '{"id":"a"}\n{"id":"b"}\n', /^file: This looks like NDJSON/],
  ['a draft', { format: 'saywhen-draft/1' }, /^file: This is a draft/],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }, /^file: This looks like GeoJSON/],
  [
    'the list of releases',
    { format: 'saywhen-history/1', releases: [], texts: {} },
    /^file: This file belongs beside a dataset/,
  ],
  [
    'a key given twice',
    JSON.stringify(aDataset(), null, 1).replace('"title"', '"id": "x",\n "title"'),
    /^line \d+, column 2: “id” is given twice in one record\. Only one/,
  ],
  [
    'half a character',
    JSON.stringify(aDataset({ title: 'AXB' } as never)).replace('AXB', 'A\\ud83dB'),
    /^line 1, column \d+: Half of a character stands in “A�B”/,
  ],
  [
    'another format',
    { ...aDataset(), format: 'saywhen/9' },
    /^format: Found “saywhen\/9”\. This page reads/,
  ],
  [
    'a missing field',
    { ...aDataset(), title: undefined },
    /^title: This field is missing\. Add this field: text/,
  ],
  [
    'a field the format does not have',
    { ...aDataset(), titel: 'x' },
    /^titel: Found “x”.*no field “titel”/,
  ],
  [
    'a repeated id',
    aDataset({ events: [anEvent({ id: 'meeting' })] }),
    /^events\[1\]\.id: .*events\[0\] already has this one/,
  ],
  [
    'a dangling event',
    withStatement({ events: ['meetin'] }),
    /^statements\[0\]\.events\[0\]: .*Did you mean “meeting”/,
  ],
  [
    'an unknown speaker',
    withStatement({ speaker: 'zoe' }),
    /^statements\[0\]\.speaker: No speaker has the id “zoe”/,
  ],
  [
    'a reversed span',
    withStatement({ source: { id: 'report', start: 9, end: 3, sha256: '0'.repeat(64) } }),
    /^statements\[0\]\.source\.end: 3 The end must come after the start, 9/,
  ],
  [
    'a span past the end',
    withStatement({ source: { id: 'report', start: 9, end: 900, sha256: '0'.repeat(64) } }),
    /^statements\[0\]\.source\.end: 900 The text ends at 100/,
  ],
  [
    'a quote that is not its span',
    withStatement({ form: 'direct-quote', text: 'abc' }),
    /^statements\[0\]\.text: This text has 3 characters\. The source’s passage has 10/,
  ],
  [
    'a reversed interval',
    withEvent({ edtf: '2026/2025', basis: 'stated' }),
    /^events\[1\]\.date\.edtf: Found “2026\/2025”.*swap/,
  ],
  [
    'a day that is none',
    withEvent({ edtf: '1905-02-29', basis: 'stated' }),
    /^events\[1\]\.date\.edtf: .*28 days/,
  ],
  [
    'a stated date without one',
    withEvent({ basis: 'stated' }),
    /^events\[1\]\.date\.edtf: This field is missing/,
  ],
  [
    'an inferred date without a why',
    withEvent({ edtf: '2001', basis: 'stated', inferred: ['year'] }),
    /^events\[1\]\.date\.why: This field is missing/,
  ],
  [
    'an id that is a trap',
    aDataset({ speakers: [aSpeaker({ id: '__proto__' })] }),
    /^speakers\[0\]\.id: Found “__proto__”.*lower-case/,
  ],
  [
    'an address that would run',
    { ...aDataset(), sources: [{ ...aDataset().sources[0], url: 'javascript:alert(1)' }] },
    /^sources\[0\]\.url: .*https/,
  ],
  ...[
    'https://[zz]/',
    'https://:80/',
    'https://%00/',
    'https://exa%mple.org/',
    'https://a.b:99999/',
  ].map(
    (url) =>
      [
        `the address ${url}`,
        { ...aDataset(), sources: [{ ...aDataset().sources[0], url }] },
        /^sources\[0\]\.url: Found “.*No browser can open this address/,
      ] as const,
  ),
  ...['  ', '\u00a0', '\u200b', '\u00ad', '\u0000', '\ufeff', '\n\r', '\u3164', '\u2800'].map(
    (name) =>
      [
        `a name that no one sees (${escape(name)})`,
        aDataset({ speakers: [aSpeaker({ name })] }),
        /^speakers\[0\]\.name: Found “.*”\. This shows nothing/s,
      ] as const,
  ),
  [
    'an alias that is an id in use',
    aDataset({ aliases: { speakers: { bo: 'ann' } } }),
    /^aliases\.speakers\.bo: “bo” is the id of a speaker in this file\. An alias must be an id that is no/,
  ],
  [
    'an alias that leads nowhere',
    aDataset({ aliases: { events: { old: 'meetin' } } }),
    /^aliases\.events\.old: No event has the id “meetin”\. Did you mean “meeting”\?/,
  ],
  [
    'an alias that leads to another',
    aDataset({ aliases: { themes: { older: 'old', old: 'trade' } } }),
    /^aliases\.themes\.older: “old” is itself an alias\. Point it directly at the record: “trade”/,
  ],
  [
    'an alias that is no id',
    aDataset({ aliases: { events: { 'Old Id': 'meeting' } } }),
    /^aliases\.events\.Old Id: Found “Old Id”\. Use lower-case/,
  ],
];

describe('the door', () => {
  it('lets a good dataset in', () => {
    expect(issuesOf(aDataset({ statements: [aStatement()] }))).toEqual([]);
  });

  for (const [name, file, issue] of cases) {
    it(`refuses ${name}, with place and cure`, () => {
      const issues = issuesOf(file);
      expect(
        issues.some((line) => issue.test(line)),
        issues.join('\n'),
      ).toBe(true);
    });
  }

  it('tells all mistakes at once', () => {
    expect(issuesOf({ ...aDataset(), title: 1, language: 2 })).toHaveLength(2);
  });

  it('keeps HTML in a text as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const parsed = parseDataset(JSON.stringify(aDataset({ title })));
    expect(parsed.ok && (parsed.dataset as DatasetFile).title).toBe(title);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => !parseDataset(text).ok));
    fc.assert(fc.property(fc.jsonValue(), (value) => !parseDataset(JSON.stringify(value)).ok));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(aDataset())), fc.jsonValue(), (key, value) => {
        parseDataset(JSON.stringify({ ...aDataset(), [key]: value }));
        return true;
      }),
    );
  });
});

describe('a mistake names its record', () => {
  const recordsOf = (file: unknown) => {
    const parsed = parseDataset(JSON.stringify(file));
    return parsed.ok ? [] : parsed.issues.map(({ path, record }) => [path, record]);
  };

  it('by its id, or what it has instead, besides its place', () => {
    const events = [anEvent({ id: 'battle', title: '' }), anEvent({ id: '', title: 'The siege' })];
    expect(recordsOf({ ...aDataset(), events })).toEqual([
      ['events[0].title', 'battle'],
      ['events[1].id', 'The siege'],
    ]);
  });

  it('also where records only disagree with each other', () => {
    expect(recordsOf(withStatement({ id: 's9', events: ['meetin'] }))).toEqual([
      ['statements[0].events[0]', 's9'],
    ]);
  });

  it('where there is one', () => {
    expect(recordsOf({ ...aDataset(), title: '' })).toEqual([['title', undefined]]);
  });
});

it('takes a byte order mark, and ends of lines of two signs', () => {
  const text = JSON.stringify(aDataset(), null, 2);
  expect(parseDataset(`\ufeff${text}`)).toEqual(parseDataset(text));
  expect(parseDataset(text.replaceAll('\n', '\r\n'))).toEqual(parseDataset(text));
});
