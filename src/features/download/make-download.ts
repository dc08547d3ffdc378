import { takeShown } from '@/domain/export/take-shown';
import { fileKinds, type TextFormat, textFormats, writeExport } from '@/domain/export/write-export';
import { zipFiles } from '@/domain/export/zip-files';
import type { DatasetFile } from '@/domain/format/schema';
import { toFile } from '@/domain/model/dataset';
import { drawPicture } from '@/domain/picture/draw-picture';
import type { PictureScene } from '@/domain/picture/draw-scene';
import { writeSvg } from '@/domain/picture/write-svg';
import { pageColours } from './page-colours';
import { measureLetters, paintPicture } from './paint-picture';

export type DownloadFormat = TextFormat | 'svg' | 'png';

/** What is taken: all that passes the filters, or all there is. */
export type Scope = 'shown' | 'all';

/** What is on the screen now; its colours and widths of letters are the page's. */
export type ShownScene = Omit<PictureScene, 'colours' | 'measure'>;

/** A file to save, and what its format has no place for, by title or id. */
export interface Made {
  readonly name: string;
  readonly mediaType: string;
  readonly blob: Blob;
  readonly leftOut: readonly string[];
}

/** Makes the file; null where nothing of what is taken has a place in the format, or the browser cannot draw. */
export async function makeDownload(
  format: DownloadFormat,
  scope: Scope,
  scene: ShownScene,
): Promise<Made | null> {
  if (format === 'svg' || format === 'png') return makePicture(format, scene);
  const file = take(scope, scene);
  const now = new Date();
  const { files, leftOut } = writeExport(format, file, now);
  if (isEmpty(format, file, leftOut)) return null;
  const [first] = files;
  const content = format === 'csv' ? zipFiles(files, now) : (first?.text ?? '');
  return { ...named(format, file.id), blob: blobOf(format, content), leftOut };
}

/** The formats that this dataset can be in: where nothing was spoken there is no debate. */
export function formatsFor({ forms }: ShownScene['dataset']): readonly DownloadFormat[] {
  const texts = textFormats.filter((format) => format !== 'akoma' || forms.spoken > 0);
  return [...texts, 'svg', 'png'];
}

function take(scope: Scope, { dataset, visible, filters, address }: ShownScene): DatasetFile {
  const isAll = scope === 'all' || (!visible.filtered && dataset.isComplete);
  return isAll ? toFile(dataset) : takeShown(dataset, visible, { filters, address });
}

function isEmpty(format: TextFormat, file: DatasetFile, leftOut: readonly string[]): boolean {
  if (format === 'akoma') return leftOut.length === file.statements.length;
  return (format === 'ics' || format === 'timelinejs') && leftOut.length === file.events.length;
}

async function makePicture(format: 'svg' | 'png', scene: ShownScene): Promise<Made | null> {
  await document.fonts?.ready;
  const picture = drawPicture({ ...scene, colours: pageColours(), measure: measureLetters() });
  const blob = format === 'svg' ? blobOf(format, writeSvg(picture)) : await paintPicture(picture);
  return blob && { ...named(format, scene.dataset.file.id), blob, leftOut: [] };
}

function named(format: DownloadFormat, id: string) {
  const { ending, mediaType } = fileKinds[format];
  return { name: `${id}${ending}`, mediaType };
}

function blobOf(format: DownloadFormat, content: BlobPart): Blob {
  return new Blob([content], { type: fileKinds[format].mediaType });
}
