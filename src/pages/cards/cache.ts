import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Pictures kept between builds, by a hash of all that determines them. */
export interface CardCache {
  /** Puts the picture at `to`; `draw` is asked only where it is not kept. Says whether it was. */
  readonly place: (picture: CachedPicture) => Promise<boolean>;
  /** Drops what this build did not use, so that the cache does not grow without end. */
  readonly sweep: () => Promise<void>;
}

interface CachedPicture {
  /** Whatever the picture follows from. */
  readonly content: string;
  readonly to: string;
  readonly draw: () => Promise<Buffer>;
}

/** One folder for each dataset, so that two datasets built by turns keep theirs. */
export async function openCardCache(folder: string): Promise<CardCache> {
  await mkdir(folder, { recursive: true });
  const kept = new Set(await readdir(folder));
  const used = new Map<string, Promise<void>>();
  return {
    async place({ content, to, draw }) {
      const name = `${createHash('sha256').update(content).digest('hex')}.png`;
      const file = path.join(folder, name);
      const isKept = kept.has(name) || used.has(name);
      // Two cards may be one picture, and be asked for at once.
      const ready = used.get(name) ?? (isKept ? Promise.resolve() : writeWhole(file, draw));
      used.set(name, ready);
      await ready;
      await copyFile(file, to);
      return isKept;
    },
    async sweep() {
      for (const name of kept) {
        if (!used.has(name)) await rm(path.join(folder, name), { force: true });
      }
    },
  };
}

/** Under another name first: a build that is stopped leaves no half picture behind. */
async function writeWhole(file: string, draw: () => Promise<Buffer>): Promise<void> {
  await writeFile(`${file}.part`, await draw());
  await rename(`${file}.part`, file);
}
