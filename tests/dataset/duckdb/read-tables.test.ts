import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDivided } from '@/dataset/door/read-divided';
import { openTables } from '@/dataset/duckdb/read-tables';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import { DatasetError } from '@/dataset/net/dataset-error';
import { startDuckDb } from '@/dataset/node/duckdb-in-node';
import { openDataset } from '@/dataset/node/open-dataset';
import { overlap } from '@/domain/axis/time-window';
import { toEdtfDay } from '@/domain/axis/view-window';
import type { EventRecord, Statement } from '@/domain/format/schema';
import { datedCount, indexDataset, toFile } from '@/domain/model/dataset';
import type { PartQuestion } from '@/domain/model/dataset-part';
import { openPacked } from '@/domain/pack/pack-dataset';
import { listAll } from '@/lib/rows/table';
import { packDataset } from '@/tools/pack-files';
import { fillTables } from '@/tools/write-tables';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { generateDataset } from '../../support/generated-dataset';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const onProgress = () => undefined;
const nothing: PartQuestion = { from: null, to: null, selection: null };

describe('a dataset in tables', () => {
  const file = aDataset({
    events: [
      anEvent({ id: 'war', title: "The 'war'", date: { edtf: '1999/2001', basis: 'stated' } }),
      anEvent({ id: 'loose', date: { basis: 'not-stated' } }),
    ],
    statements: [
      aStatement({ id: 's1', events: ['war'], themes: [] }),
      aStatement({ id: 's2', text: 'She said “so”.', events: ['loose', 'meeting'] }),
    ],
  });
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'saywhen-tables-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function pack() {
    const to = path.join(folder, 'set.json');
    const files = await packDataset(indexDataset(file), { to, as: 'duckdb' });
    return { to, files, head: JSON.parse(await readFile(to, 'utf8')) as Record<string, unknown> };
  }

  /** What is thrown where the head's tables are asked by `run`. */
  const refusalBy = (run: RunSql, head: Record<string, unknown>): Promise<unknown> =>
    readDivided(new TextEncoder().encode(JSON.stringify(head)), {
      file: 'set.json',
      open: () => Promise.reject(new Error('not asked for')),
      openRanges: () => Promise.reject(new Error('not asked for')),
      openEngine: async () => run,
      onProgress,
    }).catch((caught: unknown) => caught);

  async function refusalOf(to: string) {
    const error = await openDataset(to).catch((caught: unknown) => caught);
    if (!(error instanceof DatasetError)) throw new Error('it was not refused');
    const lines = error.issues.map(({ path: at, found }) => `${at}: ${found}`);
    return [error.message, ...lines].join('\n');
  }

  it('is written by pack as one file, and is the same as whole', async () => {
    const { to, files } = await pack();
    expect(files).toEqual(['set.duckdb', 'set.json']);
    const opened = await openDataset(to);
    expect(toFile(opened)).toEqual(toFile(indexDataset(file)));
    expect(opened.part).toBeNull();
  });

  it('is refused where the file is missing, holds one kind alone, or holds fewer', async () => {
    const { to, head } = await pack();
    const write = (change: object) => writeFile(to, JSON.stringify({ ...head, ...change }));
    const other = { file: 'other.duckdb', records: 1 };
    await write({ events: other });
    expect(await refusalOf(to)).toBe(
      'other.duckdb is listed for events or for statements, but not for both.',
    );
    await write({ events: other, statements: other });
    expect(await refusalOf(to)).toBe('other.duckdb is missing.');
    await write({ statements: file.statements });
    expect(await refusalOf(to)).toBe(
      'set.duckdb is listed for events or for statements, but not for both.',
    );
    await write({ events: { file: 'set.duckdb', records: 9 } });
    expect(await refusalOf(to)).toContain('set.duckdb: It holds 3 records.');
    await writeFile(path.join(folder, 'set.duckdb'), 'x'.repeat(20_000));
    await write({});
    expect(await refusalOf(to)).toBe('set.duckdb is no DuckDB file that this page can read.');
  });

  it('names the table or the column that is missing', async () => {
    const { head } = await pack();
    const messageOf = async (change: string) => {
      const run = await startDuckDb();
      await fillTables(indexDataset(file), run);
      await run(change);
      const error = await refusalBy(run, head);
      return error instanceof DatasetError ? `${error.message} ${error.cure}` : '';
    };
    expect(await messageOf('DROP TABLE statement')).toMatch(
      /^set\.duckdb has no table “statement”\. Add it, .*data\/README\.md/,
    );
    expect(await messageOf('ALTER TABLE event RENAME record TO words')).toContain(
      'A table in set.duckdb has no column “record”.',
    );
  });

  it('passes the same door: each mistake is named by its place', async () => {
    const { head } = await pack();
    const run = await startDuckDb();
    await fillTables(indexDataset(file), run);
    await run(`UPDATE event SET record = '{"id":"war"}' WHERE id = 'war'`);
    await run(`UPDATE statement SET record = 'nonsense' WHERE id = 's2'`);
    const error = await refusalBy(run, head);
    const paths = error instanceof DatasetError ? error.issues.map((issue) => issue.path) : [];
    expect(paths).toContain('set.duckdb, event at place 0: title');
    expect(paths).toContain('set.duckdb, statement at place 1');
  });
});

describe('a part of it', () => {
  const dataset = indexDataset(generateDataset(600));
  const { columns, event, statement } = dataset;
  const events = listAll(event);
  const statements = listAll(statement);
  let run: RunSql;

  /** The same tables, without what was written for an earlier question. */
  async function openAnew(): Promise<RunSql> {
    for (const table of [
      'inside',
      'own',
      'about',
      'said',
      'named',
      'shown_event',
      'shown_statement',
    ]) {
      await run(`DROP TABLE IF EXISTS temp.${table}`);
    }
    return run;
  }

  async function read(question: PartQuestion, max = 40) {
    const head = dataset.file;
    const tables = await openTables('t.duckdb', {
      head,
      question,
      max,
      open: openAnew,
      onProgress,
    });
    const idsOf = async (kind: 'events' | 'statements') => {
      const ids: string[] = [];
      for await (const turn of tables.records(kind)) {
        ids.push(...turn.map(({ json }) => (JSON.parse(json) as EventRecord | Statement).id));
      }
      return ids;
    };
    const ids = { events: await idsOf('events'), statements: await idsOf('statements') };
    const part = tables.describePart();
    if (!part) throw new Error('all of it was read');
    return { part, ...ids };
  }

  beforeAll(async () => {
    run = await startDuckDb();
    await fillTables(dataset, run);
  });

  const day = fc.integer({ min: Date.UTC(1988, 0), max: Date.UTC(2027, 0) }).map(toEdtfDay);
  const questions = fc.record({
    from: fc.option(day),
    to: fc.option(day),
    selection: fc.option(
      fc.oneof(
        fc.record({
          kind: fc.constant('event' as const),
          id: fc.constantFrom(...events.map(({ id }) => id), 'none'),
        }),
        fc.record({
          kind: fc.constant('statement' as const),
          id: fc.constantFrom(...statements.map(({ id }) => id)),
        }),
        fc.record({ kind: fc.constant('speaker' as const), id: fc.constant('speaker-1') }),
      ),
    ),
  });

  it('has all that lies in it, all that is said of that, and what else is named', () =>
    fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(40, 280), async (question, max) => {
        const { part, ...ids } = await read(question, max);
        const dated = datedCount(dataset);
        const inside = events.filter(
          (_, row) =>
            row < dated &&
            overlap(part, { start: columns.start[row] ?? 0, end: columns.end[row] ?? 0 }),
        );
        expect(part.events).toBe(inside.length);
        const asked = ({ id }: EventRecord | Statement) => id === question.selection?.id;
        const own = new Set([...inside, ...events.filter(asked)].map(({ id }) => id));
        const about = statements.filter(
          (each) => asked(each) || each.events.some((id) => own.has(id)),
        );
        const there = statements.filter(
          (each) => !about.includes(each) && own.has(each.saidAt ?? ''),
        );
        const heard = statements.filter(({ id }) => ids.statements.includes(id));
        expect(ids.statements).toEqual(heard.map(({ id }) => id));
        expect(ids.statements).toEqual(expect.arrayContaining(about.map(({ id }) => id)));
        const extra = heard.filter((each) => !about.includes(each));
        expect(extra.every((each) => there.includes(each))).toBe(true);
        expect(extra.length + part.statementsLeft).toBe(there.length);
        expect(part.statementsLeft === 0 || extra.length === max).toBe(true);
        expect([...part.places]).toEqual(heard.map((each) => statements.indexOf(each)));
        const named = new Set([...own, ...heard.flatMap((each) => [each.saidAt, ...each.events])]);
        expect(new Set(ids.events)).toEqual(named);
        expect(ids.events).toHaveLength(named.size);
      }),
      { numRuns: 40 },
    ));

  it('lies around a record, whatever is said of it, and around what a statement refers to', async () => {
    const at = (row: number) => columns.start[row] ?? 0;
    const row = 300;
    const id = event.at(row).id;
    const { part } = await read({ ...nothing, selection: { kind: 'event', id } });
    expect(part.start).toBeLessThanOrEqual(at(row));
    expect(part.end).toBeGreaterThan(at(row));
    const saying = statements.find((each) => each.events.includes(id));
    const selection = { kind: 'statement', id: saying?.id ?? '' } as const;
    const around = await read({ ...nothing, selection });
    expect([around.part.start, around.part.end]).toEqual([part.start, part.end]);
  });

  it('is looked for by the name that took the place of another, which may be missing in it', async () => {
    const renamed = { old: event.at(300).id, older: event.at(20).id };
    const head = { ...dataset.file, aliases: { events: renamed } };
    const records = { file: 't.duckdb', records: 600 };
    const packed = await readDivided(
      new TextEncoder().encode(
        JSON.stringify({ ...head, events: records, statements: { ...records, records: 599 } }),
      ),
      {
        file: 'head.json',
        onProgress,
        openEngine: openAnew,
        max: 40,
        open: () => Promise.reject(new Error('not asked for')),
        openRanges: () => Promise.reject(new Error('not asked for')),
        question: { ...nothing, selection: { kind: 'event', id: 'old' } },
      },
    );
    const { part, event: read } = openPacked(packed).dataset;
    expect(part?.asked).toEqual({ kind: 'event', id: renamed.old });
    expect([read.has(renamed.old), read.has(renamed.older)]).toEqual([true, false]);
  });
});
