// npm run dataset -- export FILE --as json|csv|timelinejs|ics|jsonld|akoma|svg --to FILE, or a folder for csv
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { firstView } from '@/domain/axis/home-axis';
import { formatDay } from '@/domain/dates/date-words';
import { textFormats, type Written, writeExport } from '@/domain/export/write-export';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { drawPicture } from '@/domain/picture/draw-picture';
import { lightColours } from '@/domain/picture/light-colours';
import { writeSvg } from '@/domain/picture/write-svg';
import { selectVisible } from '@/domain/select/select';
import { measureText } from '@/pages/fonts/card-fonts';
import { exportWords } from '@/words/export-en';
import { openWhole } from './open-dataset-file';

/** So many titles or ids of what is left out are named. */
const maxNamed = 12;

const formats = [...textFormats, 'svg'] as const;

/** Writes a dataset in another format, and says what that has no place for. Returns the exit code. */
export async function exportDataset(file: string, to: string, as: string): Promise<number> {
  const format = formats.find((each) => each === as);
  if (!format) throw new Error(`--as takes one of: ${formats.join(', ')}.`);
  if (path.resolve(file) === path.resolve(to)) {
    throw new Error('--to is the file being read. Choose another, so that nothing is overwritten.');
  }
  const dataset = (await readInOrder(file)) ?? (await openWhole(file));
  if (dataset === null) return 1;
  const { files, leftOut } = write(format, dataset);
  for (const { name, text } of files) {
    const target = format === 'csv' ? path.join(to, name) : to;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
    console.log(`Wrote ${target}`);
  }
  report(format, leftOut);
  return 0;
}

function write(format: (typeof formats)[number], dataset: DatasetFile): Written {
  if (format !== 'svg') return writeExport(format, dataset, new Date());
  return { files: [{ name: dataset.id, text: drawSvg(dataset) }], leftOut: [] };
}

/** All of it, as wide as the page is on most screens, in its light colours and by its own fonts. */
function drawSvg(file: DatasetFile): string {
  const dataset = indexDataset(file);
  const visible = selectVisible(dataset, { speakers: none, themes: none, hits: null });
  const picture = drawPicture({
    ...{ dataset, visible, lanes: 'none', selected: null, filters: [], address: null },
    ...{ home: dataset.axis, window: firstView(dataset.axis), width: usualWidth },
    colours: lightColours,
    measure: measureText,
    day: formatDay(Date.now(), 'long'),
  });
  return writeSvg(picture);
}

const none: ReadonlySet<string> = new Set();

/** Of the plot; px. */
const usualWidth = 1232;

function report(format: (typeof formats)[number], leftOut: readonly string[]): void {
  if (leftOut.length > 0) {
    console.log(exportWords.leftOut(leftOut.length, leftOut.slice(0, maxNamed)));
  }
  console.log(exportWords.formats[format].loses);
}

/** One in a single file keeps its order, which an opened one, sorted by date, does not; null where it is not one. */
async function readInOrder(file: string): Promise<DatasetFile | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const parsed = text === null ? null : parseDataset(text);
  return parsed?.ok ? parsed.dataset : null;
}
