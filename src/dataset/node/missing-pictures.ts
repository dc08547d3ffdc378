import { access } from 'node:fs/promises';
import path from 'node:path';
import type { DatasetIssue } from '@/domain/format/issue';
import type { Dataset } from '@/domain/model/dataset';
import { iterate } from '@/lib/rows/table';
import { formatWords } from '@/words/format-en';

/** A picture that the dataset names, below the folder `media`, and where it names it. */
interface Named {
  readonly file: string;
  readonly path: string;
  readonly record?: string;
}

/** All pictures that its publisher and its events name; an event is named by its id, as it has no place in the file here. */
export function* namedPictures(dataset: Dataset): Generator<Named> {
  const { logo } = dataset.file.publisher ?? {};
  if (logo) yield { file: logo, path: 'publisher.logo' };
  for (const { id, media = [] } of iterate(dataset.event)) {
    for (const [index, { file }] of media.entries()) {
      yield { file, path: `media[${index}].file`, record: id };
    }
  }
}

/** Every picture that is named and not in `media` beside the dataset's file; `folder` is that file's. */
export async function findMissingPictures(
  dataset: Dataset,
  folder: string,
): Promise<readonly DatasetIssue[]> {
  const missing: DatasetIssue[] = [];
  const { noPicture, noPictureCure } = formatWords.cures;
  for (const { file, ...place } of namedPictures(dataset)) {
    const isThere = await access(path.join(folder, 'media', ...file.split('/'))).then(
      () => true,
      () => false,
    );
    if (!isThere) missing.push({ ...place, found: noPicture(file), expected: noPictureCure });
  }
  return missing;
}
