import { expect, it } from 'vitest';
import { toColumns } from '@/domain/model/event-columns';
import { fitResults } from '@/domain/select/fit-results';
import { msPerDay as day } from '@/lib/utc';

const axis = { start: 0, end: 1000 * day, folds: [] };
/** A day each, ten days apart. */
const columns = (events: number) =>
  toColumns(
    Float64Array.from({ length: events }, (_, at) => at * 10 * day),
    Float64Array.from({ length: events }, (_, at) => (at * 10 + 1) * day),
  );
const kept = (...rows: number[]) => ({ dated: Uint32Array.from(rows), filtered: true });

it('shows what is left, with a little room beside it', () => {
  const window = fitResults(columns(100), kept(80, 85, 95), axis);
  expect(window?.start).toBeCloseTo((800 - 151 * 0.06) * day, -1);
  expect(window?.end).toBeCloseTo((951 + 151 * 0.06) * day, -1);
});

it('leaves the axis where what is left fills half of it, or nothing is left or filtered', () => {
  expect(fitResults(columns(100), kept(20, 80), axis)).toBeNull();
  expect(fitResults(columns(100), kept(), axis)).toBeNull();
  expect(fitResults(columns(100), { ...kept(80), filtered: false }, axis)).toBeNull();
});

it('leaves an axis that is seen at a glance', () => {
  expect(fitResults(columns(24), kept(20, 22), axis)).toBeNull();
});

it('never shows less than a part of the axis in which a reader knows the time', () => {
  const window = fitResults(columns(100), kept(50), axis);
  expect((window?.end ?? 0) - (window?.start ?? 0)).toBeCloseTo(50 * day, -1);
});

it('measures what is shown, not what is folded', () => {
  const folds = [{ start: 100 * day, end: 700 * day }];
  expect(fitResults(columns(100), kept(75, 95), { ...axis, folds })).toBeNull();
});
