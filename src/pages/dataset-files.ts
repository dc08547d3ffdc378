import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Companion } from '@/domain/dataset-schema';

/** A file as it lies on the disk. */
export interface HashedFile {
  readonly name: string;
  /** Its length. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The dataset's own file and the companion files that it names, in this order. */
export async function hashDatasetFiles(file: string): Promise<readonly HashedFile[]> {
  const { events, statements } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly [part in 'events' | 'statements']: Partial<Companion>;
  };
  const companions = [events.file, statements.file].flatMap((name) =>
    name === undefined ? [] : [path.join(path.dirname(file), name)],
  );
  return Promise.all([file, ...companions].map(hashFile));
}

/** Reads a file once, however long it is. */
async function hashFile(file: string): Promise<HashedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { name: path.basename(file), bytes, sha256: hash.digest('hex') };
}
