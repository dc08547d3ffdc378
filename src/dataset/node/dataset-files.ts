import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutMark } from '@/dataset/door/quick-json';
import type { Companion } from '@/domain/format/schema';
import type { VerifiedFile } from '@/domain/verify/verification';

/** Sizes and hashes of the dataset's own file and the companion files that it names, in this order. */
export async function hashDatasetFiles(file: string): Promise<readonly VerifiedFile[]> {
  return Promise.all((await listDatasetFiles(file)).map((each) => hashFile(each)));
}

/** Their paths. */
export async function listDatasetFiles(file: string): Promise<readonly string[]> {
  const { events, statements } = JSON.parse(withoutMark(await readFile(file, 'utf8'))) as {
    readonly [part in 'events' | 'statements']: Partial<Companion>;
  };
  const companions = [events.file, statements.file].flatMap((name) =>
    name === undefined ? [] : [path.join(path.dirname(file), name)],
  );
  // Tables hold both.
  return [...new Set([file, ...companions])];
}

/** Every file in a folder and below it, in order of their names, which count on the folder. */
export async function hashFolder(folder: string): Promise<readonly VerifiedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      ...(await hashFile(path.join(folder, name))),
      name: name.split(path.sep).join('/'),
    })),
  );
}

/** Reads a file once, however long it is. */
export async function hashFile(file: string): Promise<VerifiedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { name: path.basename(file), bytes, sha256: hash.digest('hex') };
}
