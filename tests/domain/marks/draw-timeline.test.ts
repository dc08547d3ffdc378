import { describe, expect, it } from 'vitest';
import { indexDetail } from '@/domain/heaps/level-of-detail';
import { drawTimeline } from '@/domain/marks/draw-timeline';
import { markMetrics } from '@/domain/marks/mark-metrics';
import { indexDataset } from '@/domain/model/dataset';
import { layOutLanes } from '@/domain/select/lanes';
import { selectVisible } from '@/domain/select/select';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

const rem = 16;
const twoScreens = 1400;
const day = (at: number) => new Date(Date.UTC(1990, 0, 1 + at * 11)).toISOString().slice(0, 10);

/** Sixty speakers, each of whom refers to six events of a few dates all over forty years. */
const dataset = indexDataset(
  aDataset({
    speakers: Array.from({ length: 60 }, (_, at) => aSpeaker({ id: `p${at}`, name: `P${at}` })),
    events: Array.from({ length: 1200 }, (_, at) =>
      anEvent({ id: `e${at}`, date: { edtf: day(at), basis: 'stated' } }),
    ),
    statements: Array.from({ length: 1200 }, (_, at) =>
      aStatement({ id: `s${at}`, speaker: `p${(at * 7) % 60}`, events: [`e${at}`] }),
    ),
  }),
);

function heightAt(width: number, max?: number): number {
  const visible = selectVisible(dataset, { speakers: new Set(), themes: new Set(), hits: null });
  const question = { mode: 'speaker', rows: visible.dated, visible } as const;
  const lanes = layOutLanes(dataset, max === undefined ? question : { ...question, max });
  const drawing = drawTimeline(dataset, indexDetail(dataset.columns, lanes), {
    lanes,
    scale: { ...dataset.axis, width },
    metrics: markMetrics({ width, rem, hasLanes: true }, (text) => 7 * text.length),
    alone: new Set(),
  });
  expect(drawing.lanes).toHaveLength(lanes.length);
  return drawing.height;
}

describe('lanes of many speakers', () => {
  it.each([1232, 358])('are no higher than two screens on a plot of %i px', (width) => {
    expect(heightAt(width)).toBeLessThan(twoScreens);
  });

  it('are higher once more of them are asked for', () => {
    expect(heightAt(1232, 48)).toBeGreaterThan(twoScreens);
  });
});
