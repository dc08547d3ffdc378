import { describe, expect, it } from 'vitest';
import { datedRows, indexDataset } from '@/domain/model/dataset';
import { linePeriods, withoutPeriods } from '@/domain/model/periods';
import { aDataset, anEvent } from '../../support/builders';

const era = (id: string, edtf: string) =>
  anEvent({ id, title: id, kind: 'period', date: { edtf, basis: 'stated' } });

//   early  ├────────┤                    line 0
//   late            ├─────────┤          line 0
//   both       ├─────────┤               line 1
const dataset = indexDataset(
  aDataset({
    events: [era('early', '1900/1919'), era('late', '1920/1939'), era('both', '1910/1930')],
  }),
);
const ids = (rows: Iterable<number>) => Array.from(rows, (row) => dataset.event.at(row).id);

describe('periods', () => {
  it('are known by row, and are no marks', () => {
    expect(ids(dataset.periods)).toEqual(['early', 'both', 'late']);
    expect(ids(withoutPeriods(dataset, datedRows(dataset)))).toEqual(['meeting']);
  });

  it('have a line each where they overlap, and share one where they do not', () => {
    const lines = linePeriods(dataset, datedRows(dataset));
    expect(lines.map(({ row, line }) => [dataset.event.at(row).id, line])).toEqual([
      ['early', 0],
      ['both', 1],
      ['late', 0],
    ]);
    expect(linePeriods(dataset, dataset.periods.subarray(1))).toHaveLength(2);
  });

  it('neither widen the axis nor are all of it, unless there is nothing else', () => {
    const { axis } = dataset;
    expect(new Date(axis.start).getUTCFullYear()).toBeGreaterThan(1990);
    const alone = indexDataset({ ...aDataset(), events: [era('early', '1900/1919')] });
    expect(new Date(alone.axis.start).getUTCFullYear()).toBeLessThan(1901);
  });
});
