import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDivided, readStatements } from '@/dataset/door/read-divided';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadProgress } from '@/dataset/net/load-progress';
import type { IncomingFile } from '@/dataset/net/read-bytes';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { openPacked } from '@/domain/pack/pack-dataset';
import { searchDataset } from '@/domain/search/search-dataset';
import { selectVisible } from '@/domain/select/select';
import { rowsIn } from '@/lib/rows/mask';
import { listAll, takeRows } from '@/lib/rows/table';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { everyField } from '../../support/every-field';

const file = aDataset({
  events: [
    anEvent({ id: 'war', title: 'The war', date: { edtf: '1999/2001', basis: 'stated' } }),
    anEvent({ id: 'deal', title: 'The deal in Türkiye' }),
    anEvent({ id: 'loose', date: { basis: 'not-stated' } }),
  ],
  statements: [
    aStatement({ id: 's1', events: ['war', 'deal'], themes: ['peace'] }),
    aStatement({ id: 's2', speaker: 'bo', events: ['deal'], themes: ['trade', 'peace'] }),
    aStatement({ id: 's3', form: 'direct-quote', text: 'She agreed', events: ['loose'] }),
  ],
});

const lines = (records: readonly unknown[]) =>
  `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

interface Given {
  readonly events?: string | Uint8Array<ArrayBuffer>;
  readonly statements?: string;
  readonly head?: Record<string, unknown>;
  /** Bytes in each piece that arrives. */
  readonly piece?: number;
  readonly heard?: LoadProgress[];
  /** Another reader of the statements, told what they are. */
  readonly elsewhere?: 'reads them' | 'cannot';
}

function read(given: Given = {}) {
  const { events = lines(file.events), statements = lines(file.statements), piece = 7 } = given;
  const head = {
    ...file,
    events: { file: 'e.ndjson', records: file.events.length },
    statements: { file: 's.ndjson', records: file.statements.length },
    ...given.head,
  };
  const options = {
    file: 'head.json',
    open: async (name: string) => inPieces(name.startsWith('e.') ? events : statements, piece),
    openRanges: () => Promise.reject(new Error('not asked for')),
    openEngine: () => Promise.reject(new Error('not asked for')),
    onProgress: (progress: LoadProgress) => given.heard?.push(progress),
  };
  return readDivided(new TextEncoder().encode(JSON.stringify(head)), {
    ...options,
    ...(given.elsewhere && {
      readElsewhere: (order) =>
        given.elsewhere === 'cannot'
          ? Promise.resolve(null)
          : readStatements(order, { ...options, onProgress: () => undefined }),
    }),
  });
}

function inPieces(content: string | Uint8Array<ArrayBuffer>, piece: number): IncomingFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    bytes.slice(at * piece, (at + 1) * piece),
  );
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const each of pieces) controller.enqueue(each);
      controller.close();
    },
  });
  return { stream, total: bytes.length };
}

async function issuesOf(given: Given) {
  const error = await read(given).catch((caught: unknown) => caught);
  if (!(error instanceof DatasetError)) throw new Error('it was not refused');
  return error.issues.map(({ path, found, expected }) => `${path}: ${found} ${expected}`);
}

describe('a divided dataset', () => {
  it.each([1, 7, 100_000])(
    'is the same as whole, whatever pieces of %i it comes in',
    async (piece) => {
      const { dataset, searchIndex } = openPacked(await read({ piece }));
      expectSame({ dataset, searchIndex }, file);
    },
  );

  it('is the same when it is not divided at all, or unpacked on the way', async () => {
    expectSame(openPacked(await read({ head: { ...file } })), file);
    const events = new Uint8Array(gzipSync(lines(file.events)));
    const head = { events: { file: 'e.ndjson.gz', records: file.events.length } };
    expectSame(openPacked(await read({ events, head })), file);
  });

  const everything = {
    head: {
      ...everyField,
      events: { file: 'e.ndjson', records: everyField.events.length },
      statements: { file: 's.ndjson', records: everyField.statements.length },
    },
    events: lines(everyField.events),
    statements: lines(everyField.statements),
    piece: 5000,
  };

  it('keeps every field of the format, and which statement answers which', async () => {
    for (const given of [everything, { ...everything, elsewhere: 'reads them' } as const])
      expectSame(openPacked(await read(given)), everyField);
  });

  it('is refused where a statement answers none, once all were read', async () => {
    const [first, ...rest] = everyField.statements;
    const bad = { ...everything, statements: lines([{ ...first, answers: 's9' }, ...rest]) };
    for (const given of [bad, { ...bad, elsewhere: 'reads them' } as const]) {
      expect(await issuesOf(given)).toEqual([
        's.ndjson, line 1: record.answers: No statement has the id “s9”. Use the id of a statement in this file.',
      ]);
    }
  });

  it('may have empty lines, ends of lines of two signs, and no end after the last line', async () => {
    const events = file.events.map((event) => JSON.stringify(event)).join('\r\n\r\n');
    expectSame(openPacked(await read({ events })), file);
  });

  it('tells how far it has come', async () => {
    const heard: LoadProgress[] = [];
    await read({ heard });
    expect(heard).toContainEqual({ phase: 'records', file: 'e.ndjson', done: 4, total: 4 });
    expect(heard.at(-1)).toMatchObject({ phase: 'index' });
  });
});

describe('a divided dataset is refused, with file, line and cure, for', () => {
  const withEvent = (line: string) => ({
    events: `${lines(file.events.slice(0, 3))}${line}\n`,
  });
  const cases: readonly (readonly [string, Given, RegExp])[] = [
    [
      'a line that is not JSON',
      withEvent('{"id":'),
      /^e\.ndjson, line 4: The file is not valid JSON/,
    ],
    [
      'a key given twice',
      withEvent('{"id":"x","id":"y"}'),
      /^e\.ndjson, line 4: “id” is given twice in one record/,
    ],
    [
      'UTF-16, once and not line by line',
      {
        events: Uint8Array.from(
          lines(file.events)
            .split('')
            .flatMap((sign) => [sign.charCodeAt(0) & 255, 0]),
        ),
      },
      /^e\.ndjson: This file is UTF-16 \(little-endian\), not UTF-8\. Save the file as UTF-8[^\n]*\ns\.ndjson/,
    ],
    [
      'a field that is not there',
      withEvent(JSON.stringify({ ...anEvent({ id: 'x' }), title: undefined })),
      /^e\.ndjson, line 4: title: This field is missing\. Add this field/,
    ],
    [
      'a date that is none',
      withEvent(JSON.stringify(anEvent({ id: 'x', date: { edtf: '2001-13', basis: 'stated' } }))),
      /^e\.ndjson, line 4: date\.edtf: Found “2001-13”/,
    ],
    [
      'an id that an earlier line has',
      withEvent(JSON.stringify(anEvent({ id: 'war' }))),
      /^e\.ndjson, line 4: id: Found “war”\. Ids must be unique, and an earlier record/,
    ],
    [
      'a statement about no event',
      {
        statements: lines([
          ...file.statements.slice(0, 2),
          aStatement({ id: 's9', events: ['x'] }),
        ]),
      },
      /^s\.ndjson, line 3: record\.events\[0\]: No event has the id “x”/,
    ],
    [
      'a file that was cut off',
      { events: lines(file.events.slice(0, 2)) },
      /^e\.ndjson: It holds 2 records\. The dataset gives 4/,
    ],
    [
      'bytes that are not UTF-8',
      { events: new Uint8Array([0x7b, 0xff, 0x7d, 10]) },
      /^e\.ndjson, line 1: This is not valid UTF-8: byte 2 is 0xff/,
    ],
    [
      'a line without an end',
      withEvent(`"${'x'.repeat(2 ** 20)}"`),
      /^e\.ndjson, line 4: This record is longer than 1 MB/,
    ],
    [
      'a mistake in a file that is not divided',
      { head: { ...file, events: [anEvent({ id: 'x', label: '' })] } },
      /^events\[0\]\.label: Found “”/,
    ],
    [
      'a companion elsewhere',
      { head: { events: { file: '../e.ndjson', records: 1 } } },
      /^events: Found “\.\.\/e\.ndjson”/,
    ],
    [
      'an alias that leads nowhere',
      { head: { aliases: { events: { old: 'nothing' } } } },
      /^aliases\.events\.old: No event has the id “nothing”/,
    ],
  ];

  it.each(cases)('%s', async (_, given, expected) => {
    expect((await issuesOf({ piece: 5000, ...given })).join('\n')).toMatch(expected);
  });

  it('no more than 200 mistakes at once', async () => {
    const bad = Array.from({ length: 300 }, () => ({ id: 'x' }));
    const issues = await issuesOf({ events: lines(bad), piece: 5000 });
    expect(issues).toHaveLength(200);
  });
});

function expectSame(packed: ReturnType<typeof openPacked>, whole: DatasetFile) {
  const dataset = indexDataset(whole);
  const search = searchDataset(dataset);
  expect(listAll(packed.dataset.event)).toEqual(listAll(dataset.event));
  expect(listAll(packed.dataset.statement)).toEqual(listAll(dataset.statement));
  for (const part of ['file', 'columns', 'links', 'axis', 'forms', 'periods', 'aliases'] as const) {
    expect(packed.dataset[part]).toEqual(dataset[part]);
  }
  const passing = (opened: ReturnType<typeof openPacked>, query: string, speakers: string[]) => {
    const visible = selectVisible(opened.dataset, {
      speakers: new Set(speakers),
      themes: new Set(),
      hits: opened.searchIndex(query),
    });
    return [
      takeRows(opened.dataset.event, rowsIn(visible.hasEvent)),
      takeRows(opened.dataset.statement, visible.statements),
    ];
  };
  for (const query of ['', 'turk', 'WAR', 'bo', 'said so']) {
    const small = { dataset, searchIndex: search };
    expect(packed.searchIndex(query)).toEqual(search(query));
    expect(passing(packed, query, [])).toEqual(passing(small, query, []));
    expect(passing(packed, query, ['bo'])).toEqual(passing(small, query, ['bo']));
  }
}

describe('statements that are read elsewhere, beside the events', () => {
  const elsewhere = 'reads them';

  it('make the same dataset, byte for byte', async () => {
    // They name the events in another order than the events have.
    const statements = lines([
      aStatement({ id: 's4', events: ['loose', 'war'], saidAt: 'deal', themes: ['trade'] }),
      ...file.statements,
    ]);
    const head = { statements: { file: 's.ndjson', records: 4 } };
    const heard: LoadProgress[] = [];
    const together = await read({ statements, head });
    expect(await read({ statements, head, elsewhere, heard })).toEqual(together);
    expect(heard.map(({ file: name }) => name)).not.toContain('s.ndjson');
    expect(await read({ statements, head, elsewhere: 'cannot' })).toEqual(together);
  });

  it.each([
    ['a field that is missing', lines([{ ...file.statements[0], text: undefined }])],
    ['an event that is not there', lines([aStatement({ id: 's9', events: ['gone'] })])],
    [
      'a mention of an event that is not there',
      lines([aStatement({ id: 's9', mentions: [{ start: 0, end: 3, event: 'gone' }] })]),
    ],
    ['an id that is there twice', lines([aStatement({ id: 's1' }), aStatement({ id: 's1' })])],
    ['a line that is no JSON', '{"id":'],
  ])('are read again in order where there is %s, to tell of it as ever', async (_, statements) => {
    const records = statements.split('\n').filter((line) => line !== '').length;
    const head = { statements: { file: 's.ndjson', records } };
    const issues = await issuesOf({ statements, head });
    expect(issues).toHaveLength(1);
    expect(await issuesOf({ statements, head, elsewhere })).toEqual(issues);
  });

  it('are known to the aliases that lead to them', async () => {
    const head = { aliases: { statements: { old: 's2', older: 'gone', s3: 's1' } } };
    const issues = await issuesOf({ head });
    expect(issues).toHaveLength(2);
    expect(await issuesOf({ head, elsewhere })).toEqual(issues);
  });
});
