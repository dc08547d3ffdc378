import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseVerifications } from '@/dataset/beside/parse-verifications';
import { hashDatasetFiles, hashFolder } from '@/dataset/node/dataset-files';
import type { DatasetHead } from '@/domain/model/dataset';
import { type Provenance, writeProvenance } from '@/domain/verify/provenance';
import { findVerification, type Verification } from '@/domain/verify/verification';
import { stampBuild } from './build-stamp';

interface ProvenanceOptions {
  readonly root: string;
  /** The built site. */
  readonly dist: string;
  /** The dataset's file, relative to either. */
  readonly name: string;
  readonly file: DatasetHead;
}

/** Writes `provenance.json` beside the built dataset; returns what it says of the last verification. */
export async function makeProvenance(options: ProvenanceOptions): Promise<Verification | null> {
  const { root, dist, name, file } = options;
  const to = path.join(dist, path.dirname(name), 'provenance.json');
  const files = await hashDatasetFiles(path.join(dist, name));
  const verified = findVerification(await readVerifications(root), file.id, files);
  const provenance: Omit<Provenance, 'format'> = {
    dataset: { id: file.id, version: file.version, files },
    sources: file.sources.map(({ id, publisher, title, url = null, length, sha256 }) => ({
      id,
      publisher,
      title,
      url,
      length,
      sha256,
    })),
    build: stampBuild(root),
    verified,
    files: (await hashFolder(path.dirname(to))).filter((each) => each.name !== 'provenance.json'),
  };
  await writeFile(to, writeProvenance(provenance));
  return verified;
}

/** None where nothing was recorded; a broken record stops the build, as it may hide a failure. */
async function readVerifications(root: string): Promise<readonly Verification[]> {
  const text = await readFile(path.join(root, 'data/verification.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  const known = text === null ? [] : parseVerifications(text);
  if (known !== null) return known;
  throw new Error(
    'data/verification.json is not a list of verifications. Remove it, and run "npm run verify" with --record.',
  );
}
