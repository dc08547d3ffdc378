import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashFile } from '@/dataset/node/dataset-files';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Verification } from '@/domain/verify/verification';
import { fingerprint } from '@/lib/fingerprint';
import { hasRecordPages } from '@/pages/site/record-pages';
import { writeSite } from '@/pages/site/write-site';
import { checkRelease } from './check-release';
import { publishedName } from './choose-dataset';
import { makeProvenance } from './make-provenance';
import { publishData } from './publish-data';
import { readDataset } from './read-dataset';

/** What is to be published. */
interface Publication {
  readonly dataset: LoadedDataset;
  /** Of its file, as it was read just before it was checked. */
  readonly sha256: string;
  /** Whether its version is in the history of releases. */
  readonly isReleased: boolean;
  /** Whether each event, statement and speaker has a page of its own. */
  readonly hasPages: boolean;
}

/** Reads the dataset, by its path or from the project's root; throws what must not be published. */
export async function openPublication(root: string, file: string): Promise<Publication> {
  // Before it is checked: if it changes meanwhile, no page takes what changed for checked.
  const hashed = await hashFile(path.resolve(root, file)).catch(() => null);
  const dataset = await readDataset(root, file);
  const isReleased = await checkRelease(root, dataset);
  return { dataset, sha256: hashed?.sha256 ?? '', isReleased, hasPages: hasRecordPages(dataset) };
}

interface WriteOptions extends Omit<Parameters<typeof writeSite>[0], 'dataset' | 'print' | 'name'> {
  readonly root: string;
  readonly file: string;
}

interface WrittenSite {
  readonly pages: number;
  /** The last verification of these very files; null where there is none. */
  readonly verified: Verification | null;
}

/** Writes the pages, and the dataset with its provenance beside them. */
export async function writePublication(
  { dataset }: Publication,
  { root, file, ...site }: WriteOptions,
): Promise<WrittenSite> {
  const name = publishedName(file);
  const from = path.resolve(root, file);
  const print = fingerprint(await readFile(from));
  const pages = await writeSite({ ...site, name, dataset, print });
  await publishData({ root, file: from, name, dist: site.dist, dataset });
  const verified = await makeProvenance({ root, dist: site.dist, name, file: dataset.file });
  return { pages, verified };
}
