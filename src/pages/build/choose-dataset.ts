import path from 'node:path';

/** What is published where nobody chose. */
export const bundled = 'data/belgrade-roundtable-2026.json';

/** What a build writes beside the dataset. */
const taken = new Set(['history.json', 'provenance.json']);

/** The file that DATASET names: relative to the project where it lies in it, else by its whole path. */
export function chooseDataset(root: string, wanted = process.env.DATASET): string {
  const file = path.resolve(root, wanted || bundled);
  const inside = path.relative(root, file).split(path.sep).join('/');
  if (inside === '' || inside === 'data') {
    throw new Error(`DATASET must name a file, not the folder "${wanted}".`);
  }
  if (taken.has(path.basename(file))) {
    throw new Error(
      `DATASET names "${wanted}", but a build writes a file of that name beside the dataset. Rename it.`,
    );
  }
  return inside.startsWith('..') || path.isAbsolute(inside) ? file : inside;
}

/** Where the site holds it, from its root: as in `data/` where it lies there, else in `data/` by its name alone. */
export function publishedName(file: string): string {
  return file.startsWith('data/') ? file : `data/${path.basename(file)}`;
}
