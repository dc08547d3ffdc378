import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { DatasetError } from '@/dataset/dataset-error';
import { openSmall } from '@/dataset/open-small';
import type { IncomingFile } from '@/dataset/read-bytes';
import { type LoadProgress, readDivided } from '@/dataset/read-divided';
import type { Dataset } from '@/domain/dataset';
import { openPacked } from '@/domain/pack-dataset';
import { words } from '@/words/en';

/**
 * Takes a dataset of any size, with the companion files beside it, through the same door as the
 * browser. Throws a `DatasetError` with each mistake, or the system's own error where the file itself
 * cannot be read.
 */
export async function openDataset(
  file: string,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<Dataset> {
  const name = path.basename(file);
  const text = await readFile(file, 'utf8');
  const small = openSmall(text, name);
  if (small) return small.dataset;
  const open = (companion: string) => openFile(path.join(path.dirname(file), companion));
  return openPacked(await readDivided(text, { file: name, open, onProgress })).dataset;
}

async function openFile(file: string): Promise<IncomingFile> {
  const name = path.basename(file);
  const { size } = await stat(file).catch(() => {
    throw new DatasetError(words.failure.missing(name), { cure: words.failure.missingCure });
  });
  const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return { stream, total: size };
}
