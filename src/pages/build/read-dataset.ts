import path from 'node:path';
import type { DatasetError } from '@/dataset/net/dataset-error';
import { openDataset } from '@/dataset/node/open-dataset';
import { writeIssue } from '@/domain/format/write-issue';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';

/** Takes the file through the same door as the browser; throws what is wrong, place by place. */
export async function readDataset(root: string, file: string): Promise<LoadedDataset> {
  try {
    return await openDataset(path.resolve(root, file));
  } catch (error) {
    throw refuse(file, error as Partial<DatasetError> & NodeJS.ErrnoException);
  }
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
  const issues = error.issues.map((issue) => `  ${writeIssue(issue)}`);
  return new Error(
    `${file} cannot be published (errors: ${issues.length}):\n${issues.slice(0, 20).join('\n')}`,
  );
}
