import path from 'node:path';
import type { DatasetError } from '@/dataset/net/dataset-error';
import { findMissingPictures } from '@/dataset/node/missing-pictures';
import { openDataset } from '@/dataset/node/open-dataset';
import type { DatasetIssue } from '@/domain/format/issue';
import { writeIssue } from '@/domain/format/write-issue';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';

/** Takes the file through the same door as the browser; throws what is wrong, place by place. */
export async function readDataset(root: string, file: string): Promise<LoadedDataset> {
  const from = path.resolve(root, file);
  const dataset = await openDataset(from).catch((error) => {
    throw refuse(file, error as Partial<DatasetError> & NodeJS.ErrnoException);
  });
  const missing = dataset.isComplete ? await findMissingPictures(dataset, path.dirname(from)) : [];
  if (missing.length > 0) throw new Error(listIssues(file, missing));
  return dataset;
}

function refuse(file: string, error: Partial<DatasetError> & NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') {
    return new Error(`The dataset ${file} is missing. Add it, or set DATASET to another file.`);
  }
  if (error.code === 'EISDIR') {
    return new Error(`${file} is a folder. Set DATASET to the dataset's own file.`);
  }
  if (error.code === 'EACCES') return new Error(`${file} may not be read. Change its permissions.`);
  if (!error.issues) return error;
  if (error.issues.length === 0) {
    return new Error(`${file} cannot be published: ${error.message} ${error.cure}`);
  }
  return new Error(listIssues(file, error.issues));
}

/** The first of them. */
function listIssues(file: string, issues: readonly DatasetIssue[]): string {
  const lines = issues.slice(0, 20).map((issue) => `  ${writeIssue(issue)}`);
  return `${file} cannot be published (errors: ${issues.length}):\n${lines.join('\n')}`;
}
