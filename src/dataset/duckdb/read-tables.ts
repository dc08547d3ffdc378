import { DatasetError } from '@/dataset/net/dataset-error';
import { limits } from '@/dataset/net/limits';
import type { LoadProgress } from '@/dataset/net/load-progress';
import { tooLarge } from '@/dataset/net/read-bytes';
import type { TimeWindow } from '@/domain/axis/time-window';
import { wholeDays } from '@/domain/axis/time-window';
import { type Companion, partSchemas } from '@/domain/format/schema';
import { indexAliases, resolveAliases } from '@/domain/model/aliases';
import type { DatasetHead } from '@/domain/model/dataset';
import type { DatasetPart, PartQuestion } from '@/domain/model/dataset-part';
import type { Thing } from '@/domain/model/thing';
import { emptyView } from '@/domain/model/view-state';
import { findPart, maxInPart, type OpenWindow } from '@/domain/parts/find-part';
import { windowOf } from '@/domain/parts/part-question';
import {
  allSql,
  aroundSql,
  boundsSql,
  countWithinSql,
  eventsSql,
  leftSql,
  maxNamed,
  namedSql,
  readStatistics,
  statementsSql,
  statisticsSql,
  totalsSql,
  turnSql,
  writtenSql,
} from '@/domain/parts/part-sql';
import { companionWords } from '@/words/tables-en';
import { explainEngine } from './explain-engine';
import type { RunSql } from './run-sql';
import type { TableRecord, Tables } from './tables';

/** The DuckDB file that a dataset names for both its events and its statements; null where it names none. */
export function findTables({
  events,
  statements,
}: Readonly<Record<'events' | 'statements', unknown>>) {
  const [first, second] = [events, statements].map((given) => {
    const { data } = partSchemas.companion.safeParse(given);
    return data?.file.endsWith('.duckdb') ? data : null;
  });
  if (first && second && first.file === second.file) return first.file;
  const named: Companion | null | undefined = first ?? second;
  if (!named) return null;
  throw new DatasetError(companionWords.notBothTables(named.file), {
    cure: companionWords.notBothTablesCure,
  });
}

/**
 * Decides what of the tables is read and has it written down in the engine. Throws a `DatasetError` where
 * the engine cannot answer.
 */
export async function openTables(
  file: string,
  { head, open, onProgress, question, max = maxInPart }: TablesOptions,
): Promise<Tables> {
  onProgress({ phase: 'part', file, done: 0, total: null });
  const run = await open().catch((error: unknown) => refuse(file, error));
  const ask: RunSql = (sql) => run(sql).catch((error: unknown) => refuse(file, error));
  const [totals] = await ask(totalsSql);
  const held = { events: Number(totals?.events), statements: Number(totals?.statements) };
  const bounds = held.events + held.statements > max ? await readBounds(ask) : null;
  const asked = withTodaysIds(question, head);
  const part = bounds && (await choosePart(ask, asked, { bounds, events: held.events, max }));
  // All of it would be loaded, only to be refused.
  const isTooLarge = Math.max(held.events, held.statements) > limits.records;
  if (part === null && isTooLarge) throw tooLarge(file);
  if (part === null) for (const sql of allSql) await ask(sql);
  else await writePart(ask, part, { thing: asked.selection, max });
  const statementsLeft = part === null ? 0 : Number((await ask(leftSql))[0]?.statements);
  const places: number[] = [];
  return {
    file,
    held,
    isPart: part !== null,
    count: (kind) => countWritten(ask, kind),
    describePart: () =>
      part && { ...part, of: held, statementsLeft, places: Uint32Array.from(places) },
    records: async function* (kind) {
      for await (const turn of readInTurns(ask, kind)) {
        if (kind === 'statements') places.push(...turn.map(({ place }) => place));
        yield turn;
      }
    },
  };
}

type Kind = 'events' | 'statements';

async function countWritten(ask: RunSql, kind: Kind): Promise<number> {
  return Number((await ask(writtenSql(kind)))[0]?.records);
}

/** The records that were written down, in batches; the engine works on while one is taken in. */
async function* readInTurns(ask: RunSql, kind: Kind): AsyncGenerator<readonly TableRecord[]> {
  const all = await countWritten(ask, kind);
  const askFrom = (first: number) =>
    first < all ? ask(turnSql(kind, first, perTurn)) : Promise.resolve([]);
  let coming = askFrom(0);
  for (let first = 0; first < all; first += perTurn) {
    const rows = await coming;
    // A failure is reported in its turn.
    coming = askFrom(first + perTurn);
    coming.catch(() => undefined);
    yield rows.map(({ place, record }) => ({ place: Number(place), json: String(record) }));
  }
}

interface TablesOptions {
  readonly head: DatasetHead;
  readonly open: () => Promise<RunSql>;
  readonly onProgress: (progress: LoadProgress) => void;
  readonly question: PartQuestion;
  /** So many events lie in a part at most. */
  readonly max?: number;
}

/** Records between two words on progress. */
const perTurn = 5000;

function refuse(file: string, error: unknown): never {
  if (error instanceof DatasetError) throw error;
  const said = error instanceof Error ? error.message : String(error);
  const { message, cure } = explainEngine(file, said);
  throw new DatasetError(message, { cure });
}

/** From the first event to the day after the last one begins; null where none is on the axis. */
async function readBounds(ask: RunSql): Promise<TimeWindow | null> {
  const [known] = await ask(statisticsSql);
  const { first, last } =
    readStatistics(String(known?.statistics)) ?? (await ask(boundsSql))[0] ?? {};
  const isDated = typeof first === 'number' && typeof last === 'number';
  return isDated ? wholeDays({ start: first, end: last + 1 }) : null;
}

/** The tables are asked before there is a dataset whose ids the link's could be held against. */
function withTodaysIds(question: PartQuestion, head: DatasetHead): PartQuestion {
  return { ...question, ...resolveAliases({ ...emptyView, ...question }, indexAliases(head)) };
}

interface All {
  readonly bounds: TimeWindow;
  readonly events: number;
  readonly max: number;
}

async function choosePart(
  ask: RunSql,
  question: PartQuestion,
  { bounds, events, max }: All,
): Promise<Omit<DatasetPart, 'of' | 'places' | 'statementsLeft'>> {
  const count = async (stretch: TimeWindow, max: number) =>
    Number((await ask(countWithinSql(stretch, max)))[0]?.events);
  const window = windowOf(question);
  const around = await findAround(ask, window, question.selection);
  const stretch = await findPart(window, {
    bounds,
    around,
    fits: async (next) => (await count(next, max)) <= max,
  });
  const isHome = window.from === null && window.to === null && around === null;
  const asked = question.selection;
  return { ...stretch, bounds, isHome, asked, events: await count(stretch, events) };
}

async function writePart(
  ask: RunSql,
  part: TimeWindow,
  options: Parameters<typeof statementsSql>[1],
): Promise<void> {
  for (const sql of statementsSql(part, options)) await ask(sql);
  const named = (await ask(namedSql)).map(({ place }) => Number(place));
  await ask(eventsSql(part, named.length > maxNamed ? null : named));
}

/** Not asked for where the link has a window: what has a name is searched for in all of the tables. */
async function findAround(
  ask: RunSql,
  { from, to }: OpenWindow,
  thing: Thing | null,
): Promise<TimeWindow | null> {
  const sql = from === null && to === null && thing ? aroundSql(thing) : null;
  const [row] = sql === null ? [] : await ask(sql);
  const { begins, ends } = row ?? {};
  return typeof begins === 'number' && typeof ends === 'number'
    ? { start: begins, end: ends }
    : null;
}
