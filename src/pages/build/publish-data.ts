import { access, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHistory } from '@/dataset/beside/parse-history';
import { listDatasetFiles } from '@/dataset/node/dataset-files';
import { namedPictures } from '@/dataset/node/missing-pictures';
import type { Dataset, DatasetHead } from '@/domain/model/dataset';
import { selectReleases, writeHistory } from '@/domain/release/history';
import { engineFile, engineName } from './serve-pages';

interface DataOptions {
  readonly root: string;
  /** The dataset's file. */
  readonly file: string;
  /** Where it goes, from the site's root. */
  readonly name: string;
  readonly dist: string;
  readonly dataset: Dataset;
}

/**
 * Copies the dataset with the files that it names, and its own releases. Nothing else of its folder: other
 * people's drafts lie there.
 */
export async function publishData({ root, file, name, dist, dataset }: DataOptions): Promise<void> {
  const folder = path.join(dist, path.dirname(name));
  await mkdir(folder, { recursive: true });
  const [, ...companions] = await listDatasetFiles(file);
  const named = [...companions, ...(await findSchema(file, dataset.file))];
  await cp(file, path.join(dist, name));
  for (const each of named) await cp(each, path.join(folder, path.basename(each)));
  await publishMedia(path.dirname(file), folder, dataset);
  // It is 34 MB, so that it comes only with a dataset that asks for it.
  if (named.some((each) => each.endsWith('.duckdb'))) {
    await cp(engineFile(), path.join(folder, engineName));
  }
  await publishReleases(root, dist, dataset.file);
}

/** The pictures that its events and its publisher name; all of the folder where not every event is known. */
async function publishMedia(from: string, to: string, dataset: Dataset): Promise<void> {
  if (!dataset.isComplete) {
    await cp(path.join(from, 'media'), path.join(to, 'media'), { recursive: true }).catch(() => {});
    return;
  }
  const named = new Set(Array.from(namedPictures(dataset), ({ file }) => file));
  for (const name of named) {
    const picture = path.join('media', ...name.split('/'));
    await cp(path.join(from, picture), path.join(to, picture));
  }
}

/** The schema that a dataset names for editors, where it is a file beside it. */
async function findSchema(file: string, { $schema }: DatasetHead): Promise<readonly string[]> {
  if (!$schema || !/^[\w-][\w.-]*\.schema\.json$/.test($schema)) return [];
  const schema = path.join(path.dirname(file), $schema);
  const isThere = await access(schema).then(
    () => true,
    () => false,
  );
  return isThere ? [schema] : [];
}

/** The history holds what every dataset of the folder ever showed. A broken one was refused before. */
async function publishReleases(root: string, dist: string, { id }: DatasetHead): Promise<void> {
  const text = await readFile(path.join(root, 'data/history.json'), 'utf8').catch(() => null);
  const parsed = text === null ? null : parseHistory(text);
  if (!parsed?.ok) return;
  await mkdir(path.join(dist, 'data'), { recursive: true });
  const own = writeHistory(selectReleases(parsed.history, id));
  await writeFile(path.join(dist, 'data/history.json'), own);
}
