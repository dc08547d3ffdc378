import { readDivided, readStatements } from '@/dataset/door/read-divided';
import type { ReadOptions } from '@/dataset/door/read-part';
import { openDuckDb } from '@/dataset/duckdb/open-duckdb';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadProgress } from '@/dataset/net/load-progress';
import { openRanges } from '@/dataset/net/ranged-file';
import { fileName, openUrl } from '@/dataset/net/read-bytes';
import type { PackedStatements } from '@/domain/pack/collect-statements';
import type { PackedDataset } from '@/domain/pack/pack-dataset';
import type { Relation } from '@/lib/rows/relation';
import { words } from '@/words/en';
import type { LoadNews, WorkerOrder } from './load-in-worker';

/** The worker's own side: one order, then news until it is done or refused. */
const scope = globalThis as unknown as WorkerScope;

/** The types of the page's own scope are loaded, not the worker's. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<WorkerOrder>) => void): void;
  postMessage(news: LoadNews | StatementNews, transfer: Transferable[]): void;
}

/** What a worker that reads the statements says to the one that asked. */
type StatementNews =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'read'; readonly packed: PackedStatements | null };

scope.addEventListener('message', ({ data: order }: MessageEvent<WorkerOrder>) => {
  if (order.kind === 'statements') {
    loadStatements(order).catch(() => post({ kind: 'read', packed: null }));
  } else load(order).catch(refuse);
});

function refuse(error: unknown): void {
  const known = error instanceof DatasetError ? error : null;
  const { cure, issues } = known ?? { cure: words.failure.workerCure, issues: [] };
  const message = known?.message ?? words.failure.worker;
  post({ kind: 'refused', message, details: { cure, issues } });
}

type Order<Kind> = Extract<WorkerOrder, { readonly kind: Kind }>;

async function load({ bytes, url, question }: Order<'dataset'>): Promise<void> {
  const say = throttled((progress) => post({ kind: 'progress', progress }));
  const packed = await readDivided(bytes, {
    ...filesBeside(url),
    question,
    openEngine: (file) => openEngine(file, url, say),
    onProgress: say,
    readElsewhere: (order, onProgress) =>
      readElsewhere({ ...order, kind: 'statements', url }, onProgress),
  });
  post({ kind: 'done', packed }, buffersOf(packed));
}

async function loadStatements({ url, ...order }: Order<'statements'>): Promise<void> {
  const onProgress = throttled((progress) => post({ kind: 'progress', progress }));
  const packed = await readStatements(order, { ...filesBeside(url), onProgress });
  post({ kind: 'read', packed }, packed ? buffersOfStatements(packed) : []);
}

/** By a worker of the same file; null where a browser lets no worker have one. Rejects where it fails. */
async function readElsewhere(
  order: Order<'statements'>,
  onProgress: (progress: LoadProgress) => void,
): Promise<PackedStatements | null> {
  if (typeof Worker === 'undefined') return null;
  const worker = new Worker(import.meta.url, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<StatementNews>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else resolve(data.packed);
      });
      for (const failure of ['error', 'messageerror'] as const) {
        worker.addEventListener(failure, (event) => {
          // Else it would be taken for a failure of this worker.
          event.preventDefault();
          reject(event);
        });
      }
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

/** It lies beside the dataset too, so that whoever replaces the dataset can supply it. */
async function openEngine(
  file: string,
  url: string,
  say: (progress: LoadProgress) => void,
): Promise<RunSql> {
  const beside = (name: string) => new URL(name, url).href;
  const engine = 'duckdb-eh.wasm';
  const files = { engine: beside(engine), tables: beside(file) };
  const opened = await openDuckDb(files, (bytes) =>
    say({ phase: 'bytes', file: engine, ...bytes }),
  );
  return opened.run;
}

function filesBeside(url: string): Omit<ReadOptions, 'onProgress'> {
  return {
    file: fileName(url),
    open: (file) => openUrl(new URL(file, url).href),
    openRanges: (file) => openRanges(new URL(file, url).href),
  };
}

function post(news: LoadNews | StatementNews, transfer: readonly Transferable[] = []): void {
  scope.postMessage(news, [...transfer]);
}

/** A word now and then, but each that says something else. */
const interval = 100;

function throttled(reportProgress: (progress: LoadProgress) => void) {
  let last = Number.NEGATIVE_INFINITY;
  return (progress: LoadProgress) => {
    const now = performance.now();
    if (isFrequent(progress) && now - last < interval) return;
    last = now;
    reportProgress(progress);
  };
}

const isFrequent = ({ phase }: LoadProgress) => phase === 'bytes' || phase === 'records';

type Arrays = readonly { readonly buffer: ArrayBufferLike }[];

/** Everything large is handed over, not copied. */
function buffersOf({ events, statements, columns, links, words: found }: PackedDataset) {
  return distinct([
    ...[events, statements].flatMap(arraysOfStore),
    ...[columns.start, columns.end, columns.level, links.speakerOf, links.saidAt, links.answers],
    ...[
      links.events,
      links.themes,
      links.ownThemes,
      links.ownPeople,
      links.tookPart,
      links.answeredBy,
      links.about,
      links.saidThere,
      links.by,
    ].flatMap(arraysOf),
    ...[found.events, found.statements].flatMap(arraysOfWords),
  ]);
}

function buffersOfStatements({ statements, links, words: found }: PackedStatements) {
  return distinct([
    ...arraysOfStore(statements),
    ...[links.speakerOf, links.saidAt, links.answers],
    ...[links.events, links.themes].flatMap(arraysOf),
    ...arraysOfWords(found),
  ]);
}

const arraysOf = ({ offsets, targets }: Relation): Arrays => [offsets, targets];

const arraysOfStore = ({ chunks, from, size, slots }: PackedDataset['events']): Arrays => [
  ...chunks,
  ...[from, size, slots],
];

const arraysOfWords = ({ text, starts, records }: PackedStatements['words']): Arrays => [
  ...[text, starts],
  ...arraysOf(records),
];

function distinct(arrays: Arrays): readonly ArrayBuffer[] {
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
