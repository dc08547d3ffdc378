import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readDivided } from '@/dataset/door/read-divided';
import * as explaining from '@/dataset/door/read-json';
import { openSmall } from '@/dataset/load/open-small';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { openPacked } from '@/domain/pack/pack-dataset';
import { searchDataset } from '@/domain/search/search-dataset';
import { writeJsonLd } from '@/pages/site/json-ld';
import { writePlotRoom } from '@/pages/site/plot-room';
import { StaticMain } from '@/pages/site/StaticMain';
import { createPartFinder, everythingVisible } from '@/pages/site/visible-part';

/** What became of a file: shown whole, or refused by name and place. */
export type Verdict = 'shown' | 'refused';

const file = 'mutated.json';

/** Through the same door as in the page, and written as the build writes it; throws what is neither. */
export async function tryDataset(
  bytes: Uint8Array<ArrayBuffer>,
  isWritten: boolean,
): Promise<Verdict> {
  try {
    const dataset = await openBytes(bytes);
    searchDataset(dataset)('a b');
    if (isWritten) writePages(dataset);
    return 'shown';
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    checkRefusal(error);
    return 'refused';
  }
}

async function openBytes(bytes: Uint8Array<ArrayBuffer>): Promise<LoadedDataset> {
  const small = await openSmall(bytes, file, async () => explaining);
  if (small) return small.dataset;
  const packed = await readDivided(bytes, {
    file,
    onProgress: () => undefined,
    open: isMissing,
    openRanges: isMissing,
    openEngine: isMissing,
  });
  return openPacked(packed).dataset;
}

/** No file is beside it. */
function isMissing(companion: string): never {
  throw new DatasetError(`${companion} is not there.`, { cure: 'Put it there.' });
}

function checkRefusal({ message, cure, issues }: DatasetError): void {
  const isNamed = message.includes(file) && issues.length > 0;
  const isOfCompanion = / is not there\.$/.test(message);
  if (!isNamed && !isOfCompanion) throw new Error(`Refused without a place: ${message} ${cure}`);
  for (const { path, found, expected } of issues) {
    if (!path || !found || !expected) {
      throw new Error(
        `Refused without place, find or cure: ${JSON.stringify({ path, found, expected })}`,
      );
    }
    if (/\bundefined\b|\[object Object\]/.test(expected)) {
      throw new Error(`A cure that says nothing: ${expected}`);
    }
  }
}

/** The page of everything, and of the first record of each kind. */
function writePages(dataset: LoadedDataset): void {
  const { speakers } = dataset.file;
  const all = everythingVisible(dataset);
  const findPart = createPartFinder(dataset, all);
  writePlotRoom(dataset, all);
  const things: readonly (Thing | null)[] = [
    null,
    ...speakers.slice(0, 1).map(({ id }) => ({ kind: 'speaker', id }) as const),
  ];
  for (const thing of things) {
    const part = findPart(thing);
    renderToStaticMarkup(createElement(StaticMain, { part, thing, root: './', media: 'media/' }));
    writeJsonLd({ dataset, siteUrl: null, media: 'media/' }, thing);
  }
}
