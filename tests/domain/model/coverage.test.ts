import { describe, expect, it } from 'vitest';
import { type Coverage, coverageOf } from '@/domain/model/coverage';
import { type Dataset, indexDataset } from '@/domain/model/dataset';
import type { DatasetPart } from '@/domain/model/dataset-part';
import type { Thing } from '@/domain/model/thing';
import { utcMs } from '@/lib/utc';
import { aDataset, anEvent, aStatement } from '../../support/builders';

//           2010    part    2015
// here      ──■──────
// across          ──────────■──
// late                             ■
// loose     (no date)
const dataset: Dataset = indexDataset(
  aDataset({
    events: [
      anEvent({ id: 'here', date: { edtf: '2011-05-01', basis: 'stated' } }),
      anEvent({ id: 'across', date: { edtf: '2014/2019', basis: 'stated' } }),
      anEvent({ id: 'late', date: { edtf: '2025-05-01', basis: 'stated' } }),
      anEvent({ id: 'loose', date: { basis: 'not-stated' } }),
    ],
    statements: ['s3', 's9'].map((id) => aStatement({ id, events: ['here', 'late'] })),
  }),
);

function ofPart(asked: Thing | null = null): Coverage {
  const bounds = { start: utcMs(1990), end: utcMs(2026) };
  const part: DatasetPart = {
    start: utcMs(2010),
    end: utcMs(2015),
    bounds,
    isHome: false,
    asked,
    events: 2,
    of: { events: 900, statements: 70 },
    statementsLeft: 0,
    places: Uint32Array.of(2, 8),
  };
  return coverageOf(part, dataset);
}

const isEventLoaded = (id: string, coverage: Coverage) =>
  coverage.isFullyLoaded({ kind: 'event', id });

describe('a dataset that was read whole', () => {
  it('counts what it holds, and knows all of each record', () => {
    expect(dataset.counts).toEqual({ events: dataset.event.length, statements: 2 });
    expect(dataset.isComplete).toBe(true);
    expect(isEventLoaded('late', dataset)).toBe(true);
    expect(dataset.isFullyLoaded({ kind: 'speaker', id: 'ann' })).toBe(true);
    expect([dataset.numberOfRow(0), dataset.numberOfRow(1)]).toEqual([1, 2]);
  });
});

describe('a dataset of which a part was read', () => {
  it('counts what there is in all, and keeps the numbers of its statements', () => {
    const { counts, isComplete, numberOfRow } = ofPart();
    expect(counts).toEqual({ events: 900, statements: 70 });
    expect(isComplete).toBe(false);
    expect([numberOfRow(0), numberOfRow(1)]).toEqual([3, 9]);
  });

  it('knows all of an event that lies in the part, if only with an end of it', () => {
    const coverage = ofPart();
    expect(isEventLoaded('here', coverage)).toBe(true);
    expect(isEventLoaded('across', coverage)).toBe(true);
    expect(isEventLoaded('late', coverage)).toBe(false);
  });

  it('knows all of an event elsewhere, or on no axis, only where the part was asked for by its name', () => {
    expect(isEventLoaded('loose', ofPart())).toBe(false);
    expect(isEventLoaded('loose', ofPart({ kind: 'event', id: 'loose' }))).toBe(true);
    expect(isEventLoaded('late', ofPart({ kind: 'event', id: 'late' }))).toBe(true);
    expect(isEventLoaded('late', ofPart({ kind: 'statement', id: 'late' }))).toBe(false);
  });

  it('knows a statement that it holds, and of no speaker all', () => {
    const coverage = ofPart();
    expect(coverage.isFullyLoaded({ kind: 'statement', id: 's9' })).toBe(true);
    expect(coverage.isFullyLoaded({ kind: 'statement', id: 's4' })).toBe(false);
    expect(coverage.isFullyLoaded({ kind: 'speaker', id: 'ann' })).toBe(false);
  });
});
