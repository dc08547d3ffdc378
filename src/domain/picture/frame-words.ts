import { describeEdtf, formatInstant } from '@/domain/dates/date-words';
import type { LegendRow } from '@/domain/marks/legend-rows';
import { sourceNounOf } from '@/domain/say/source-words';
import { isolate } from '@/lib/isolate';
import { takeRows } from '@/lib/rows/table';
import { msPerDay } from '@/lib/utc';
import { words } from '@/words/en';
import { pictureWords } from '@/words/export-en';
import { legendWords } from '@/words/legend-en';
import type { PictureScene } from './draw-scene';
import { type Block, keyBlock, type Room, textBlock } from './frame-shapes';

/** So many are named; the others are counted. */
const maxUndated = 6;
const maxSources = 3;

/** Above the stage: what it is, from when to when, how much of it is there, and what it is filtered by. */
export function headBlocks(scene: PictureScene, room: Room): readonly Block[] {
  const { dataset, visible, window, filters } = scene;
  const isTimed = window.end - window.start < 3 * msPerDay;
  const say = (ms: number) => formatInstant(ms, isTimed ? { finest: 'minute' } : {});
  const { statements, events } = dataset.counts;
  const shown = [
    ...(statements > 0 ? [pictureWords.statements(visible.statements.length, statements)] : []),
    pictureWords.events(visible.eventCount, events),
  ];
  return [
    textBlock(dataset.file.title, 'title', room),
    textBlock(pictureWords.axis(say(window.start), say(window.end - 1)), 'lead', room),
    textBlock(pictureWords.shown(shown, filters), 'lead', room),
  ];
}

/** Below it: how dates are drawn, what is not on the axis, and where all of it is from. */
export function footBlocks(
  scene: PictureScene,
  rows: readonly LegendRow[],
  room: Room,
): readonly Block[] {
  const { dataset, visible, address, day } = scene;
  const { file } = dataset;
  const noun = sourceNounOf(dataset);
  const key = rows.map((row) => {
    const [name] = legendWords.rows[row];
    return { row, name: typeof name === 'string' ? name : name(noun) };
  });
  const undated = takeRows(dataset.event, visible.undated.subarray(0, maxUndated));
  const others = visible.undated.length - undated.length;
  const sources = file.sources.slice(0, maxSources).map(({ publisher, title, published }) => {
    return words.print.source(isolate(publisher), isolate(title), describeEdtf(published));
  });
  const texts = [
    undated.length > 0
      ? pictureWords.undated(
          undated.map(({ title }) => isolate(title)),
          others,
        )
      : '',
    sources.length > 0 ? pictureWords.sources(sources, file.sources.length - sources.length) : '',
    pictureWords.dataset(file, day),
    address ?? '',
  ];
  return [
    keyBlock(key, room),
    ...texts.filter((text) => text !== '').map((text) => textBlock(text, 'foot', room)),
  ];
}
