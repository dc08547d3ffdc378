import { createReadStream } from 'node:fs';
import { open as openHandle, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readDivided } from '@/dataset/door/read-divided';
// Imported at once: whoever loaded this file may be gone by the time that a mistake is found.
import * as explaining from '@/dataset/door/read-json';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import { openSmall } from '@/dataset/load/open-small';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadProgress } from '@/dataset/net/load-progress';
import type { RangedFile } from '@/dataset/net/ranged-file';
import type { IncomingFile } from '@/dataset/net/read-bytes';
import type { PartQuestion } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import { openPacked } from '@/domain/pack/pack-dataset';
import { companionWords } from '@/words/tables-en';
import { openTablesFile } from './duckdb-in-node';

/**
 * Takes a dataset of any size, with the companion files beside it, through the same door as the
 * browser. Throws a `DatasetError` with each mistake, or the system's own error where the file itself
 * cannot be read.
 */
export async function openDataset(
  file: string,
  { onProgress = () => undefined, question }: OpenOptions = {},
): Promise<LoadedDataset> {
  const name = path.basename(file);
  const bytes = await readFile(file);
  const small = await openSmall(bytes, name, async () => explaining);
  if (small) return small.dataset;
  const beside = (companion: string) => path.join(path.dirname(file), companion);
  const packed = await readDivided(bytes, {
    file: name,
    onProgress,
    ...(question && { question }),
    open: (companion) => openFile(beside(companion)),
    openRanges: (companion) => openParts(beside(companion)),
    openEngine: (companion) => openEngine(beside(companion)),
  });
  return openPacked(packed).dataset;
}

interface OpenOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Which part of a dataset that is too large to be read whole; its latest by itself. */
  readonly question?: PartQuestion;
}

async function openEngine(file: string): Promise<RunSql> {
  await sizeOf(file);
  return openTablesFile(file);
}

async function openFile(file: string): Promise<IncomingFile> {
  const total = await sizeOf(file);
  const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return { stream, total };
}

async function openParts(file: string): Promise<RangedFile> {
  const byteLength = await sizeOf(file);
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      const handle = await openHandle(file);
      try {
        const { buffer } = await handle.read(new Uint8Array(end - start), 0, end - start, start);
        return buffer.buffer;
      } finally {
        await handle.close();
      }
    },
  };
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => {
    const cure = companionWords.missingCure;
    throw new DatasetError(companionWords.missing(path.basename(file)), { cure });
  });
  return found.size;
}
