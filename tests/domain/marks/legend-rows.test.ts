import { describe, expect, it } from 'vitest';
import { isDated } from '@/domain/dates/event-date';
import type { DatasetFile } from '@/domain/format/schema';
import { legendOrder, legendRows } from '@/domain/marks/legend-rows';
import type { DrawnMark } from '@/domain/marks/place-marks';
import { datedRows, indexDataset } from '@/domain/model/dataset';
import { takeRows } from '@/lib/rows/table';
import { aDataset, anEvent } from '../../support/builders';
import { everyDate } from '../../support/every-date';
import { aDatingNote } from '../../support/outside-dates';

const place = {
  key: '',
  lane: { id: '-', label: '' },
  start: 0,
  until: 1,
  y: 0,
  labelX: 0,
  labelWidth: 0,
  align: 'start',
  lines: [],
  muted: '',
  below: [],
  isBare: false,
  piles: [],
  seams: [],
} as const;
const scale = { start: 0, end: 1000, width: 1000, folds: [] };

function marksOf(file: DatasetFile, x = 100): readonly DrawnMark[] {
  const dataset = indexDataset(file);
  return takeRows(dataset.event, datedRows(dataset))
    .filter(isDated)
    .map((event) => ({ kind: 'event', event, ...place, x, end: x + 10 }));
}

const tile = { kind: 'heap', lane: '-', key: '', start: 0, end: 1 } as const;
const aHeap: DrawnMark = {
  ...place,
  kind: 'heap',
  heap: { ...tile, count: 9, longerThan: 0, parts: [], alone: new Set() },
  span: tile,
  profile: { start: 0, step: 1, heights: Uint8Array.from([1]) },
  topics: { themes: [], titles: [] },
  x: 5,
  end: 9,
};

const isOutsideShown = false;

describe('a legend', () => {
  it('explains every kind once where all are drawn', () => {
    const dataset = indexDataset(everyDate);
    const undated = takeRows(
      dataset.event,
      Uint32Array.from([dataset.event.length - 2, dataset.event.length - 1]),
    );
    const notes = [aDatingNote('1950')];
    const periods = marksOf(aDataset()).flatMap((mark) =>
      mark.kind === 'event' ? [{ ...mark.event.when, start: 10, end: 20 }] : [],
    );
    const marks = [
      ...marksOf(everyDate),
      ...marksOf(aDataset({ events: [anEvent({ notes })] })),
      aHeap,
    ];
    const folds = [{ start: 10, end: 20 }];
    const stage = { marks, scale: { ...scale, folds } };
    expect(legendRows({ ...stage, undated, periods, isOutsideShown: true })).toEqual([
      ...legendOrder,
    ]);
  });

  it('leaves out what is not drawn', () => {
    const marks = marksOf(aDataset());
    expect(legendRows({ marks, scale, undated: [], periods: [], isOutsideShown })).toEqual([
      'within',
    ]);
    expect(legendRows({ marks: [], scale, undated: [], periods: [], isOutsideShown })).toEqual([]);
  });

  it('leaves out what is drawn beyond the window, marks and folds', () => {
    const marks = [...marksOf(aDataset(), 1200), ...marksOf(aDataset(), -200)];
    const folds = [{ start: 2000, end: 3000 }];
    const question = {
      marks,
      scale: { ...scale, folds },
      undated: [],
      periods: [],
      isOutsideShown,
    };
    expect(legendRows(question)).toEqual([]);
  });

  it('has a period only while its band is seen', () => {
    const [mark] = marksOf(aDataset());
    const when = mark?.kind === 'event' ? mark.event.when : null;
    if (!when) throw new Error('no event');
    const ask = (start: number, end: number) =>
      legendRows({
        marks: [],
        scale,
        undated: [],
        periods: [{ ...when, start, end }],
        isOutsideShown,
      });
    expect(ask(-10, 10)).toEqual(['period']);
    expect(ask(1000, 2000)).toEqual([]);
  });

  it('has the outside date only while it is shown', () => {
    const events = [anEvent({ notes: [aDatingNote('1950')] })];
    const question = { marks: marksOf(aDataset({ events })), scale, undated: [], periods: [] };
    expect(legendRows({ ...question, isOutsideShown: false })).not.toContain('outside');
    expect(legendRows({ ...question, isOutsideShown: true })).toContain('outside');
  });

  it('has an entry for heaps', () => {
    const marks = [aHeap];
    expect(legendRows({ marks, scale, undated: [], periods: [], isOutsideShown })).toEqual([
      'heap',
    ]);
  });
});
