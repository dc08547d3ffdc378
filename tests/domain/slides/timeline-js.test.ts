import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureSize } from '@/domain/slides/picture-size';
import { importTexts } from '../../support/import-texts';

const timeline = {
  title: { text: { headline: 'Bridges', text: '<p>About &amp; more</p>' } },
  events: [
    {
      start_date: { year: '1912', month: '4' },
      text: {
        headline: 'Opening',
        text: "It <b>opened</b>. <a href='https://a.example/x'>see</a>",
      },
      media: {
        url: 'https://youtu.be/abc',
        caption: 'The day',
        credit: 'BBC',
        link: 'https://b.example',
      },
      group: 'Works',
      unique_id: 'opening-1',
      display_date: 'Spring 1912',
    },
    { start_date: { year: -44, month: '', day: '' }, text: { headline: 'Caesar' } },
    {
      start_date: { year: '2001', month: '5', day: '3', hour: '14', minute: '30' },
      end_date: { year: 2001, month: 5, day: 4, hour: 0, minute: 0 },
      text: { text: 'Just text here' },
      media: { url: '<blockquote>We will cross it.</blockquote>', credit: 'Ann' },
    },
    {
      start_date: { year: '2001', month: '15' },
      text: { headline: 'Bad' },
      background: { color: '#fff' },
    },
  ],
  eras: [{ start_date: { year: '1900' }, end_date: { year: '1910' }, text: { headline: 'Era' } }],
};

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 2, 128, 0, 0, 1, 104],
]);

describe('TimelineJS JSON', () => {
  const { dataset, told, found, ledger } = importTexts({ 'a.json': JSON.stringify(timeline) });

  it('keeps the precision of dates, and says what it became of others', () => {
    expect(told).toEqual([['a.json', 'TimelineJS JSON']]);
    expect(dataset?.title).toBe('Bridges');
    expect(dataset?.events.map(({ title, date: { edtf } }) => [title, edtf])).toEqual([
      ['Opening', '1912-04'],
      ['Caesar', '-0043'],
      ['Just text here', '2001-05-03T14:30/2001-05-04'],
      ['Bad', undefined],
      ['Era', '1900/1910'],
    ]);
    expect(dataset?.events[4]?.kind).toBe('period');
    expect(found).toContain('date-not-understood 2001-15');
  });

  it('keeps groups as themes, media as links with their credit, and the shown date as a note', () => {
    expect(dataset?.events[0]).toMatchObject({
      id: 'opening-1',
      summary: 'It opened. see',
      themes: ['works'],
      links: [
        { title: 'a.example/x', url: 'https://a.example/x' },
        { title: 'The day', url: 'https://youtu.be/abc', publisher: 'BBC' },
      ],
      notes: [{ kind: 'dating', text: expect.stringContaining('“Spring 1912”') }],
    });
    expect(dataset?.events[0]?.date.stated).toBeUndefined();
  });

  it('takes a quote as a statement that nothing proves', () => {
    expect(dataset?.statements).toMatchObject([
      {
        form: 'direct-quote',
        text: 'We will cross it.',
        speaker: 'ann',
        events: ['just-text-here'],
      },
    ]);
    expect(found).toContain('quote-unproven We will cross it.');
  });

  it('names what it does not keep, and adds up', () => {
    expect(found).toEqual(
      expect.arrayContaining(['not-kept https://b.example', 'not-kept {"color":"#fff"}']),
    );
    for (const { read, used, guessed, leftOut } of ledger.account()) {
      expect(used + guessed + leftOut).toBe(read);
    }
  });

  it('reads the form that versions before 3 have', () => {
    const old = {
      timeline: {
        headline: 'Old',
        date: [
          {
            startDate: '2011,12,10',
            headline: 'A',
            text: 'B',
            asset: { media: 'https://x.example' },
            tag: 'T',
          },
        ],
      },
    };
    const { dataset: read } = importTexts({ 'a.json': JSON.stringify(old) });
    expect(read?.title).toBe('Old');
    expect(read?.events).toMatchObject([
      { title: 'A', date: { edtf: '2011-12-10' }, themes: ['t'] },
    ]);
  });

  it('throws at no JSON, and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const events = [{ start_date: a, end_date: b, text: a, media: b, group: a }, a];
        importTexts({ 'a.json': JSON.stringify({ title: b, events, eras: a, other: b }) });
        const old = { date: [{ startDate: a, asset: b, tag: a }], era: b };
        importTexts({ 'a.json': JSON.stringify({ timeline: old }) });
        importTexts({ 'b.json': JSON.stringify(a) });
      }),
      { numRuns: 100 },
    );
    importTexts({
      'a.json':
        '{"events":[{"__proto__":{"p":1},"start_date":{"year":"2001","__proto__":{"p":1}}}]}',
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('p' in {}).toBe(false);
  });
});

describe('a TimelineJS spreadsheet', () => {
  const head =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';
  const rows = [
    ',,,,,,,,,The title,About it,,,,,,title,,',
    '1912,4,,,1912,5,,,,Opening,Hello,pic.png,Me,Cap,,A bridge,,Works,#fff',
    '1900,,,,1910,,,,,Era,,,,,,,era,,',
    '2001,5,3,2:30pm,,,,,,Sitting,,no-such.jpg,,,,,,,',
    '2001,x,,,,,,,,Odd,,,,,,,,,',
  ];

  it('is read by the same rules, and its findings name its cells', () => {
    const { dataset, told, found } = importTexts({
      'sheet.csv': [head, ...rows].join('\n'),
      'pic.png': png,
    });
    expect(told[0]).toEqual(['sheet.csv', 'a TimelineJS table']);
    expect(dataset?.title).toBe('The title');
    expect(dataset?.events.map(({ date: { edtf } }) => edtf)).toEqual([
      '1912-04/1912-05',
      '1900/1910',
      '2001-05-03T14:30',
      undefined,
    ]);
    expect(dataset?.events[0]?.media).toEqual([
      { file: 'pic.png', alt: 'A bridge', caption: 'Cap', credit: 'Me', width: 640, height: 360 },
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        'not-kept S3 #fff',
        'not-kept L5 no-such.jpg',
        'date-not-understood A6 2001-0x',
      ]),
    );
  });
});

describe('readPictureSize', () => {
  it.each([
    ['PNG', [...png]],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 128, 2, 104, 1]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 1, 104, 2, 128]],
    [
      'WebP',
      [
        ...Array.from('RIFF....WEBPVP8X....................', (l) => l.charCodeAt(0)).slice(0, 24),
        127,
        2,
        0,
        103,
        1,
        0,
      ],
    ],
  ])('knows how large a %s is', (_, bytes) => {
    expect(readPictureSize(Uint8Array.from(bytes))).toEqual({ width: 640, height: 360 });
  });

  it('knows what is none, or too short to say', () => {
    expect(readPictureSize(Uint8Array.from([1, 2, 3]))).toBeNull();
    expect(readPictureSize(png.slice(0, 18))).toBeNull();
  });
});

it('names properties that hold another kind of value than they should', () => {
  const start_date = { year: 2001 };
  const text = { headline: 'A' };
  const events = [
    { start_date, text, media: 'https://x.example/' },
    { start_date, text, group: { a: 1 } },
    { start_date, text: 'words alone' },
  ];
  const { found } = importTexts({ 'a.json': JSON.stringify({ events }) });
  expect(found.filter((each) => each.startsWith('not-kept'))).toEqual([
    'not-kept https://x.example/',
    'not-kept {"a":1}',
    'not-kept words alone',
  ]);
});
