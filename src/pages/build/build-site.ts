import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Verification } from '@/domain/verify/verification';
import { hasRecordPages } from '@/pages/site/record-pages';
import { writeSite } from '@/pages/site/write-site';
import { checkRelease } from './check-release';
import { copyData } from './copy-data';
import { makeProvenance } from './make-provenance';
import { readDataset } from './read-dataset';

/** What is to be published. */
interface Publication {
  readonly dataset: LoadedDataset;
  /** Whether its version is in the history of releases. */
  readonly isReleased: boolean;
  /** Whether each event, statement and speaker has a page of its own. */
  readonly hasPages: boolean;
}

/** Reads the dataset, `name` relative to the project's root; throws what must not be published. */
export async function openPublication(root: string, name: string): Promise<Publication> {
  const dataset = await readDataset(root, name);
  const isReleased = await checkRelease(root, dataset);
  return { dataset, isReleased, hasPages: hasRecordPages(dataset) };
}

interface WriteOptions extends Omit<Parameters<typeof writeSite>[0], 'dataset'> {
  readonly root: string;
  readonly name: string;
}

interface WrittenSite {
  readonly pages: number;
  /** The last verification of these very files; null where there is none. */
  readonly verified: Verification | null;
}

/** Writes the pages, and the dataset with its provenance beside them. */
export async function writePublication(
  { dataset }: Publication,
  { root, name, ...site }: WriteOptions,
): Promise<WrittenSite> {
  const pages = await writeSite({ ...site, dataset });
  await copyData(root, site.dist);
  const verified = await makeProvenance({ root, dist: site.dist, name, file: dataset.file });
  return { pages, verified };
}
