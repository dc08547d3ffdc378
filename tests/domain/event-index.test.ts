import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startDuckDb } from '@/dataset/duckdb-in-node';
import type { RunSql } from '@/dataset/sql-index';
import { type Dataset, indexDataset } from '@/domain/dataset';
import type { DatasetFile } from '@/domain/dataset-schema';
import {
  type EventFilter,
  type EventIndex,
  type IndexedMark,
  indexInMemory,
  type MarkQuestion,
} from '@/domain/event-index';
import { listAll } from '@/domain/table';
import { MS_PER_DAY } from '@/lib/utc';
import { aDataset, anEvent, aStatement, aTheme } from '../support/builders';
import { indexInDuckDb } from '../support/duckdb';

// A database is filled anew for each run.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const day = MS_PER_DAY;
const eventIds = Array.from({ length: 30 }, (_, at) => `e${at}`);
const themeIds = ['peace', 'trade', 'war'];

const dates = ['1992-02-25/1992-02-26', '1992', '2025', '2025-21', '-0044-03-15', undefined];
const arbitraryDate = fc.oneof(
  fc.constantFrom(...dates),
  fc.integer({ min: 1, max: 28 }).map((at) => `2025-08-${String(at).padStart(2, '0')}`),
);

const arbitraryFile: fc.Arbitrary<DatasetFile> = fc
  .record({
    dates: fc.array(arbitraryDate, { minLength: 1, maxLength: eventIds.length }),
    said: fc.array(
      fc.record({
        speaker: fc.constantFrom('ann', 'bo'),
        events: fc.uniqueArray(fc.nat(eventIds.length - 1), { maxLength: 4 }),
        themes: fc.uniqueArray(fc.constantFrom(...themeIds), { maxLength: 2 }),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ dates: given, said }) =>
    aDataset({
      themes: themeIds.map((id) => aTheme({ id })),
      events: given.map((edtf, at) =>
        anEvent({
          id: eventIds[at] ?? '',
          title: "An 'event'",
          date: edtf ? { edtf, basis: 'stated' } : { basis: 'not-stated' },
        }),
      ),
      statements: said.map(({ events, ...rest }, at) =>
        aStatement({
          ...{ id: `s${at}`, ...rest },
          events: [...new Set(events.map((row) => eventIds[row % given.length] ?? ''))],
        }),
      ),
    }),
  );

const arbitraryFilter: fc.Arbitrary<EventFilter> = fc.record({
  speakers: fc.subarray(['ann', 'bo']).map((ids) => new Set(ids)),
  themes: fc.subarray(themeIds).map((ids) => new Set(ids)),
});

const arbitraryQuestion: fc.Arbitrary<MarkQuestion> = fc
  .record({
    from: fc.constantFrom('-0100-01-01', '1991-06-01', '2025-01-01', '2025-08-05'),
    days: fc.constantFrom(3, 40, 400, 20_000, 800_000),
    least: fc.constantFrom(1, 5, 30, 400),
    most: fc.integer({ min: 1, max: 40 }),
    mostSingle: fc.constantFrom(0, 0, 5, 100),
    alone: fc.subarray(eventIds, { maxLength: 2 }).map((ids) => new Set(ids)),
    lanes: fc.constantFrom('none', 'speaker', 'theme'),
    filter: arbitraryFilter,
  })
  .map(({ from, days, least, ...rest }) => {
    const start = Date.parse(from.replace('-0100', '-000100'));
    return { ...rest, start, end: start + days * day, least: least * day };
  });

/** The definition, without an index. */
function keptOf({ statements, events }: DatasetFile, { speakers, themes }: EventFilter) {
  const isKept = (given: DatasetFile['statements'][number]) =>
    (speakers.size === 0 || speakers.has(given.speaker)) &&
    (themes.size === 0 || given.themes.some((id) => themes.has(id)));
  const kept = statements.filter(isKept);
  const stays = new Set(kept.flatMap((each) => [each.saidAt, ...each.events]));
  const isFiltered = speakers.size + themes.size > 0;
  return { kept, events: events.filter(({ id }) => !isFiltered || stays.has(id)) };
}

/** Lane and event, for each dated event that begins in the window. */
function pairsIn(file: DatasetFile, dataset: Dataset, question: MarkQuestion): readonly string[] {
  const { kept, events } = keptOf(file, question.filter);
  return events.flatMap(({ id }) => {
    const row = dataset.event.rowOf(id) ?? -1;
    const start = dataset.columns.start[row];
    if (start === undefined || start < question.start || start >= question.end) return [];
    const about = kept.filter((each) => each.events.includes(id));
    const lanes = about.flatMap((each) =>
      question.lanes === 'speaker' ? [each.speaker] : each.themes,
    );
    const taken = question.lanes === 'none' || lanes.length === 0 ? ['-'] : lanes;
    return [...new Set(taken)].map((lane) => `${lane} ${id}`);
  });
}

/** Whether a pair of lane and event is in the window, also if the event began before it. */
function isSeen(pair: string, { event, columns }: Dataset, { start, end }: MarkQuestion): boolean {
  const row = event.rowOf(pair.split(' ')[1] ?? '') ?? -1;
  const [begins = 0, ends = 0] = [columns.start[row], columns.end[row]];
  return begins < end && (ends > start || begins >= start);
}

describe.each(['memory', 'DuckDB'])('an index in %s', (engine) => {
  let run: RunSql;
  beforeAll(async () => {
    if (engine === 'DuckDB') run = await startDuckDb();
  });
  const open = async (file: DatasetFile): Promise<[EventIndex, Dataset]> => {
    const dataset = indexDataset(file);
    return [
      engine === 'DuckDB' ? await indexInDuckDb(dataset, run) : indexInMemory(dataset),
      dataset,
    ];
  };
  const runs = { numRuns: 60 };

  it('has each event of a lane that begins in the window in exactly one mark', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, arbitraryQuestion, async (file, question) => {
        const [index, dataset] = await open(file);
        const marks = await index.marks(question);
        const singles = marks.flatMap((mark) =>
          mark.kind === 'event' ? [`${mark.lane} ${mark.id}`] : [],
        );
        expect(new Set(singles).size).toBe(singles.length);
        const pairs = pairsIn(file, dataset, question);
        // Which size the finest tiles have is the index's choice; with one of them all are right.
        const isRight = (level: number) =>
          pairs.every((pair) => {
            const found = singles.includes(pair) ? 1 : 0;
            return found + heapsOver(pair, dataset, { marks, question, level }) === 1;
          });
        expect(levels.some(isRight)).toBe(true);
      }),
      runs,
    );
  });

  it('has events as themselves where they are few enough: all of time, else all of the window', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, arbitraryQuestion, async (file, question) => {
        const [index, dataset] = await open(file);
        const ever = pairsIn(file, dataset, { ...question, start: -1e15, end: 1e15 });
        const find = async (mostSingle: number) =>
          (await index.marks({ ...question, mostSingle }))
            .map((mark) => (mark.kind === 'event' ? `${mark.lane} ${mark.id}` : mark.key))
            .sort();
        fc.pre(ever.length > 1);
        expect(await find(ever.length)).toEqual(ever.toSorted());
        const seen = ever.filter((pair) => isSeen(pair, dataset, question)).sort();
        if (seen.length < ever.length) expect(await find(ever.length - 1)).toEqual(seen);
      }),
      runs,
    );
  });

  it('has no heap of fewer than three, and counts that add up to all in a window over all time', async () => {
    const ever = { start: -1e15, end: 1e15 };
    await fc.assert(
      fc.asyncProperty(arbitraryFile, arbitraryQuestion, async (file, given) => {
        const [index, dataset] = await open(file);
        const question = { ...given, ...ever, mostSingle: 0 };
        const counts = (await index.marks(question)).map((mark) =>
          mark.kind === 'heap' ? mark.count : 1,
        );
        expect(counts.filter((count) => count === 2)).toEqual([]);
        const sum = counts.reduce((all, count) => all + count, 0);
        expect(sum).toBe(pairsIn(file, dataset, question).length);
      }),
      runs,
    );
  });

  it('counts distinct events and statements, and what each option would keep', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, arbitraryFilter, async (file, filter) => {
        const [index] = await open(file);
        const counts = await index.counts(filter);
        const { kept, events } = keptOf(file, filter);
        expect([counts.events, counts.statements]).toEqual([events.length, kept.length]);
        for (const id of ['ann', 'bo']) {
          const only = { speakers: new Set([id]), themes: filter.themes };
          expect(counts.speakers.get(id)).toBe(keptOf(file, only).kept.length);
        }
        for (const id of themeIds) {
          const only = { speakers: filter.speakers, themes: new Set([id]) };
          expect(counts.themes.get(id)).toBe(keptOf(file, only).kept.length);
        }
      }),
      runs,
    );
  });

  it('finds an event by its id, and nothing by what is none', async () => {
    const [index, dataset] = await open(
      fc.sample(arbitraryFile, { numRuns: 1, seed: 5 })[0] as DatasetFile,
    );
    for (const event of listAll(dataset.event)) expect(await index.event(event.id)).toEqual(event);
    expect(await index.event("e0' OR '1'='1")).toBeNull();
  });
});

it('answers the same from memory and from DuckDB', async () => {
  const run = await startDuckDb();
  await fc.assert(
    fc.asyncProperty(arbitraryFile, arbitraryQuestion, async (file, question) => {
      const dataset = indexDataset(file);
      const asked = { ...question, mostSingle: 0 };
      const [memory, duckdb] = [indexInMemory(dataset), await indexInDuckDb(dataset, run)];
      const write = (marks: readonly IndexedMark[]) =>
        marks.map((each) => JSON.stringify(each)).sort();
      expect(write(await duckdb.marks(asked))).toEqual(write(await memory.marks(asked)));
    }),
    { numRuns: 100 },
  );
});

/** Sizes of tiles: 2 ** level ms, from days to longer than any window here. */
const levels = Array.from({ length: 30 }, (_, at) => 27 + at);

interface Answer {
  readonly marks: readonly IndexedMark[];
  readonly question: MarkQuestion;
  /** The size of the finest tiles. */
  readonly level: number;
}

/** How many heaps have the tile of an event in its lane; one, or none. */
function heapsOver(pair: string, dataset: Dataset, { marks, question, level }: Answer): number {
  const [lane, id = ''] = pair.split(' ');
  if (question.alone.has(id)) return 0;
  const row = dataset.event.rowOf(id) ?? -1;
  const start = dataset.columns.start[row] ?? 0;
  const width = 2 ** Math.max(level, dataset.columns.level[row] ?? 0);
  return marks.filter(
    (mark) =>
      mark.kind === 'heap' &&
      mark.lane === lane &&
      mark.end - mark.start === width &&
      mark.start === Math.floor(start / width) * width,
  ).length;
}
