import type { PackedDataset } from '@/domain/pack-dataset';
import type { Relation } from '@/domain/relation';
import { words } from '@/words/en';
import { DatasetError } from './dataset-error';
import type { LoadNews, LoadOrder } from './load-in-worker';
import { openRanges } from './ranged-file';
import { fileName, openUrl } from './read-bytes';
import { type LoadProgress, readDivided } from './read-divided';

/** The worker's own side: one order, then news until it is done or refused. */
const scope = globalThis as unknown as WorkerScope;

/** The types of the page's own scope are loaded, not the worker's. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<LoadOrder>) => void): void;
  postMessage(news: LoadNews, transfer: Transferable[]): void;
}

scope.addEventListener('message', ({ data }: MessageEvent<LoadOrder>) => {
  load(data).catch((error: unknown) => {
    const known = error instanceof DatasetError ? error : null;
    const { cure, issues } = known ?? { cure: words.failure.workerCure, issues: [] };
    const message = known?.message ?? words.failure.worker;
    tell({ kind: 'refused', message, details: { cure, issues } });
  });
});

async function load({ bytes, url }: LoadOrder): Promise<void> {
  const packed = await readDivided(new TextDecoder().decode(bytes), {
    file: fileName(url),
    open: (file) => openUrl(new URL(file, url).href),
    openRanges: (file) => openRanges(new URL(file, url).href),
    onProgress: throttled((progress) => tell({ kind: 'progress', progress })),
  });
  tell({ kind: 'done', packed }, buffersOf(packed));
}

function tell(news: LoadNews, transfer: readonly Transferable[] = []): void {
  scope.postMessage(news, [...transfer]);
}

/** A word now and then; one that says how much is always told. */
const interval = 100;

function throttled(tellProgress: (progress: LoadProgress) => void) {
  let last = Number.NEGATIVE_INFINITY;
  return (progress: LoadProgress) => {
    const now = performance.now();
    if (progress.phase !== 'index' && now - last < interval) return;
    last = now;
    tellProgress(progress);
  };
}

/** Everything large is handed over, not copied. */
function buffersOf({ events, statements, columns, links, words: found }: PackedDataset) {
  const relation = ({ offsets, targets }: Relation) => [offsets, targets];
  const arrays = [
    ...[events, statements].flatMap(({ chunks, from, size, slots }) => [
      ...chunks,
      from,
      size,
      slots,
    ]),
    ...[columns.start, columns.end, columns.level, links.speakerOf, links.saidAt],
    ...[links.events, links.themes, links.about, links.saidThere, links.by].flatMap(relation),
    ...[found.events, found.statements].flatMap(({ text, starts, rows }) => [
      text,
      starts,
      ...relation(rows),
    ]),
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
