// npm run dataset -- export FILE --as csv|timelinejs|ics|jsonld|akoma --to FILE, or a folder for csv
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { toAkomaNtoso } from '@/domain/export/to-akoma-ntoso';
import { toCalendar } from '@/domain/export/to-calendar';
import { toJsonLd } from '@/domain/export/to-json-ld';
import { toTables } from '@/domain/export/to-tables';
import { toTimelineJs } from '@/domain/export/to-timeline-js';
import type { DatasetFile } from '@/domain/format/schema';
import { writeCsv } from '@/lib/write-csv';
import { doctorWords } from '@/words/doctor-en';
import { openWhole } from './open-dataset-file';

/** Writes a dataset in another format, and says what that has no place for. Returns the exit code. */
export async function exportDataset(file: string, to: string, as: string): Promise<number> {
  const write = Object.hasOwn(writers, as) ? writers[as] : undefined;
  if (!write) throw new Error(`--as takes one of: ${Object.keys(writers).join(', ')}.`);
  if (path.resolve(file) === path.resolve(to)) {
    throw new Error('--to is the file being read. Choose another, so that nothing is overwritten.');
  }
  const dataset = (await readInOrder(file)) ?? (await openWhole(file));
  if (dataset === null) return 1;
  const { files, leftOut = [] } = write(dataset, to);
  for (const [name, content] of files) {
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(name, content);
    console.log(`Wrote ${name}`);
  }
  const { shown, others } = {
    shown: leftOut.slice(0, 12),
    others: Math.max(0, leftOut.length - 12),
  };
  if (leftOut.length > 0) {
    console.log(doctorWords.exports.leftOut(leftOut.length, doctorWords.places(shown, others)));
  }
  const lost = doctorWords.exports.lost[as];
  if (lost !== undefined) console.log(lost);
  return 0;
}

/** One in a single file keeps its order, which an opened one, sorted by date, does not; null where it is not one. */
async function readInOrder(file: string): Promise<DatasetFile | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const parsed = text === null ? null : parseDataset(text);
  return parsed?.ok ? parsed.dataset : null;
}

interface Written {
  readonly files: readonly (readonly [name: string, content: string])[];
  /** What the format has no place for, by title or id. */
  readonly leftOut?: readonly string[];
}

const writers: Readonly<Record<string, (dataset: DatasetFile, to: string) => Written>> = {
  csv: (dataset, to) => ({
    files: toTables(dataset).map(({ name, rows }) => [path.join(to, name), writeCsv(rows)]),
  }),
  timelinejs: (dataset, to) => {
    const { value, leftOut } = toTimelineJs(dataset);
    return { files: [[to, writeJson(value)]], leftOut };
  },
  ics: (dataset, to) => {
    const { value, leftOut } = toCalendar(dataset, new Date());
    return { files: [[to, value]], leftOut };
  },
  jsonld: (dataset, to) => ({ files: [[to, writeJson(toJsonLd(dataset))]] }),
  akoma: (dataset, to) => {
    const { value, leftOut } = toAkomaNtoso(dataset);
    return { files: [[to, value]], leftOut };
  },
};

function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
