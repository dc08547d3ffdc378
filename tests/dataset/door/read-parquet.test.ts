import { describe, expect, it } from 'vitest';
import { readDivided } from '@/dataset/door/read-divided';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset, toFile } from '@/domain/model/dataset';
import { openPacked } from '@/domain/pack/pack-dataset';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { everyField } from '../../support/every-field';
import { inMemory, toParquet } from '../../support/to-parquet';

const plain = aDataset({
  events: [
    anEvent({ id: 'war', title: 'The war', date: { edtf: '1999/2001', basis: 'stated' } }),
    anEvent({ id: 'deal', title: 'The deal in Türkiye', place: 'Ankara' }),
    anEvent({ id: 'loose', date: { basis: 'not-stated' } }),
  ],
  statements: [
    aStatement({ id: 's1', events: ['war', 'deal'], themes: ['peace'], topicOnly: true }),
    aStatement({ id: 's2', speaker: 'bo', events: [] }),
    aStatement({ id: 's3', form: 'direct-quote', text: 'She agreed', events: ['loose'] }),
  ],
});

interface Given {
  readonly events?: ArrayBuffer;
  readonly statements?: ArrayBuffer;
  readonly records?: number;
  readonly asked?: number[];
  readonly whole?: DatasetFile;
}

function read({ events, statements, whole: file = plain, asked, ...given }: Given = {}) {
  const { records = file.events.length } = given;
  const head = {
    ...file,
    events: { file: 'e.parquet', records },
    statements: { file: 's.parquet', records: file.statements.length },
  };
  const files: Readonly<Record<string, ArrayBuffer>> = {
    'e.parquet': events ?? toParquet(file.events, { part: 'events' }),
    's.parquet': statements ?? toParquet(file.statements, { part: 'statements' }),
  };
  return readDivided(new TextEncoder().encode(JSON.stringify(head)), {
    file: 'head.json',
    open: () => Promise.reject(new Error('not asked for')),
    openRanges: async (name) =>
      inMemory(files[name] ?? new ArrayBuffer(), name === 'e.parquet' ? asked : []),
    openEngine: () => Promise.reject(new Error('not asked for')),
    onProgress: () => undefined,
  });
}

async function refusalOf(given: Given) {
  const error = await read(given).catch((caught: unknown) => caught);
  if (!(error instanceof DatasetError)) throw new Error('it was not refused');
  const lines = error.issues.map(({ path, found, expected }) => `${path}: ${found} ${expected}`);
  return { message: error.message, lines };
}

describe('a dataset in Parquet', () => {
  it('is the same as whole', async () => {
    const { dataset } = openPacked(await read());
    expect(toFile(dataset)).toEqual(toFile(indexDataset(plain)));
  });

  it('keeps every field of the format', async () => {
    const { dataset } = openPacked(await read({ whole: everyField }));
    expect(toFile(dataset)).toEqual(toFile(indexDataset(everyField)));
  });

  it('asks for no column that the format does not know', async () => {
    const noise = plain.events.map(({ id }) => id.repeat(100_000));
    const before = [{ name: 'noise', data: noise, type: 'STRING', codec: 'UNCOMPRESSED' }] as const;
    const events = toParquet(plain.events, { part: 'events', before: [...before] });
    const asked: number[] = [];
    const { dataset } = openPacked(await read({ events, asked }));
    expect(dataset.event.length).toBe(plain.events.length);
    expect(events.byteLength).toBeGreaterThan(1_000_000);
    const tail = 512 * 1024;
    expect(asked.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(tail + 100_000);
  });

  it('names a bad row and its field', async () => {
    const [first, , third] = plain.events;
    const bad = { ...plain.events[1], date: { edtf: '2025-13', basis: 'stated' } };
    const events = toParquet(
      [first, bad, third].flatMap((each) => each ?? []),
      { part: 'events' },
    );
    expect((await refusalOf({ events })).lines.join('\n')).toMatch(
      /^e\.parquet, row 2: date\.edtf: .*2025-13/,
    );
  });

  it('names a column that is missing, once', async () => {
    const events = toParquet(
      plain.events.map(({ title: _, ...rest }) => rest),
      { part: 'events' },
    );
    expect((await refusalOf({ events })).lines[0]).toBe(
      'e.parquet, column title: This column is missing. Every record needs this field, so the file must have a column with this name.',
    );
  });

  it('names a packing that it does not read', async () => {
    const events = toParquet(plain.events, { part: 'events', codec: 'GZIP' });
    expect((await refusalOf({ events })).lines).toContain(
      'e.parquet, column title: It is compressed with GZIP. Export the file with Snappy compression or none.',
    );
  });

  it('names a file that is no Parquet, and one with fewer rows than promised', async () => {
    const { message } = await refusalOf({ events: new TextEncoder().encode('{"id":1}').buffer });
    expect(message).toMatch(/^e\.parquet could not be read as Parquet: /);
    const { length } = plain.events;
    expect((await refusalOf({ records: 9 })).lines).toEqual([
      expect.stringContaining(`e.parquet: It holds ${length} records. The dataset gives 9.`),
    ]);
  });
});
