import type { DatasetHead } from '@/domain/dataset';
import type { TimelineEvent } from '@/domain/dataset-schema';
import type { EventIndex, IndexedMark, MarkQuestion } from '@/domain/event-index';
import { countsSql, eventSql, optionsSql, singlesSql, tilesSql } from '@/domain/event-sql';
import { levelFor } from '@/domain/level-of-detail';

/** Asks an engine; each row comes as an object of its columns. */
export type RunSql = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** The index over tables of `eventTables`, wherever they are: the records were checked when written. */
export function createSqlIndex({ speakers, themes }: DatasetHead, run: RunSql): EventIndex {
  return {
    marks: async (question) =>
      (await findSingles(question, run)) ?? (await findTiles(question, run)),
    counts: async (filter) => {
      const [[all], options] = await Promise.all([run(countsSql(filter)), run(optionsSql(filter))]);
      const countOf = (kind: string) => (id: string) =>
        Number(options.find((each) => each.kind === kind && each.id === id)?.holds ?? 0);
      return {
        events: Number(all?.events),
        statements: Number(all?.statements),
        speakers: countEach(speakers, countOf('speaker')),
        themes: countEach(themes, countOf('theme')),
      };
    },
    event: async (id) => {
      const [row] = await run(eventSql(id));
      return row ? (JSON.parse(String(row.record)) as TimelineEvent) : null;
    },
  };
}

function countEach(records: readonly { readonly id: string }[], countOf: (id: string) => number) {
  return new Map(records.map(({ id }) => [id, countOf(id)]));
}

/** Null where they are more than may stand for themselves. */
async function findSingles(
  question: MarkQuestion,
  run: RunSql,
): Promise<readonly IndexedMark[] | null> {
  if (question.mostSingle === 0) return null;
  for (const when of ['ever', 'window'] as const) {
    const rows = await run(singlesSql(question, when));
    if (rows.length <= question.mostSingle) {
      return rows.map(({ lane, id }) => ({ kind: 'event', lane: String(lane), id: String(id) }));
    }
  }
  return null;
}

/** In the finest tiles that make no more marks than asked for. */
async function findTiles(question: MarkQuestion, run: RunSql): Promise<readonly IndexedMark[]> {
  const widest = levelFor(question.end - question.start);
  for (let level = levelFor(question.least); ; level += 1) {
    const rows = await run(tilesSql(question, level));
    if (rows.length <= question.most || level >= widest) return rows.map(toMark);
  }
}

function toMark(row: Readonly<Record<string, unknown>>): IndexedMark {
  const lane = String(row.lane);
  if (row.id !== null) return { kind: 'event', lane, id: String(row.id) };
  const [size, tile] = [Number(row.size), Number(row.tile)];
  const [start, end] = [tile * 2 ** size, (tile + 1) * 2 ** size];
  return {
    kind: 'heap',
    lane,
    key: `${lane}/${size}/${tile}`,
    start,
    end,
    count: Number(row.holds),
  };
}
