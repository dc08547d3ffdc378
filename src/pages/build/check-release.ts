import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkAgainstHistory } from '@/dataset/beside/check-history';
import { type Dataset, type DatasetHead, toFile } from '@/domain/model/dataset';

/**
 * Whether this version was released. A released version shows the same for ever: a build with other
 * content of it stops here.
 */
export async function checkRelease(root: string, dataset: Dataset): Promise<boolean> {
  const history = await readFile(path.join(root, 'data/history.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  const { id, version } = dataset.file;
  const isReleased = listReleases(history).some(
    (release) => release.dataset === id && release.version === version,
  );
  if (isReleased && !dataset.isComplete) throw new Error(notByParts(dataset.file));
  // All records of a large dataset at once are only asked for where there is something to compare.
  const file = isReleased ? toFile(dataset) : { ...dataset.file, events: [], statements: [] };
  const problems = checkAgainstHistory(file, history, (text) =>
    createHash('sha256').update(text, 'utf8').digest('hex'),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return isReleased;
}

/** None where there is no history, or a broken one, which the check names. */
function listReleases(history: string | null): Releases['releases'] {
  try {
    return (JSON.parse(history ?? '{}') as Partial<Releases>).releases ?? [];
  } catch {
    return [];
  }
}

/** What a history holds of the releases. */
interface Releases {
  readonly releases: readonly { readonly dataset: string; readonly version: string }[];
}

function notByParts({ id, version }: DatasetHead): string {
  return (
    `${id} ${version} is in data/history.json but cannot be compared with it, because it is read in parts. ` +
    'Increase its version.'
  );
}
