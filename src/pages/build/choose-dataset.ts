import path from 'node:path';

/** The file that DATASET names, relative to the project, always inside `data/`. */
export function chooseDataset(root: string, wanted = process.env.DATASET): string {
  const file = wanted || 'data/belgrade-roundtable-2026.json';
  const inside = path.relative(path.join(root, 'data'), path.resolve(root, file));
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) {
    throw new Error(`DATASET must name a file inside data/, not "${file}".`);
  }
  return path.posix.join('data', inside.split(path.sep).join('/'));
}
