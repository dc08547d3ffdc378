import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadProgress } from '@/dataset/net/load-progress';
import { openDataset } from '@/dataset/node/open-dataset';
import { toEdtfDay } from '@/domain/axis/view-window';
import type { DatasetFile } from '@/domain/format/schema';
import { writeIssue } from '@/domain/format/write-issue';
import { toFile } from '@/domain/model/dataset';
import type { DatasetPart, PartQuestion } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';

/**
 * Takes the file, and the companion files it names, through the door, and indexes it; prints what stops
 * it there, and returns null.
 */
export async function open(file: string, question?: PartQuestion): Promise<LoadedDataset | null> {
  const options = {
    ...(process.stderr.isTTY && { onProgress: printProgress }),
    ...(question && { question }),
  };
  try {
    return await openDataset(file, options);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw inPlainWords(error, file);
    const { message, cure, issues } = error;
    for (const issue of issues) console.error(`${file} ${writeIssue(issue)}`);
    if (issues.length === 0) console.error(`${message} ${cure}`);
    return null;
  }
}

/** What the system says of a file that cannot be read. */
function inPlainWords(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = unreadable[code];
  return said ? new Error(said(file)) : error;
}

const unreadable: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}. Check its name and folder.`,
  EISDIR: (file) => `${file} is a folder. Name the dataset's own file in it.`,
  EACCES: (file) => `${file} may not be read. Change its permissions.`,
};

/** The same as one file, or null. Throws where a dataset is too large to be read whole. */
export async function openWhole(file: string): Promise<DatasetFile | null> {
  const dataset = await open(file);
  if (dataset?.part) throw new Error(describeTooLarge(file, dataset.part));
  return dataset && toFile(dataset);
}

/** What cannot be done by parts. */
export function describeTooLarge(file: string, { of }: DatasetPart): string {
  return (
    `${file} holds ${of.events} events and ${of.statements} statements, so it is read in parts. ` +
    'This command needs the whole dataset.'
  );
}

/**
 * Every part of a dataset that is too large to be read whole, from the latest on; else all of it at once.
 * Ends with null where one cannot be opened.
 */
export async function* openParts(file: string): AsyncGenerator<LoadedDataset | null> {
  let question: PartQuestion | undefined;
  for (;;) {
    const dataset = await open(file, question);
    yield dataset;
    const part = dataset?.part ?? null;
    if (part === null || part.start <= part.bounds.start) return;
    question = { from: null, to: toEdtfDay(part.start), selection: null };
  }
}

/** On one line that is written over. */
function printProgress({ phase, file, done }: LoadProgress): void {
  process.stderr.write(`\r\u001b[K${phase === 'records' ? `${file}: ${done} records` : ''}`);
}

/** The text of a file, or null where there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
