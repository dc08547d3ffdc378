import { describe, expect, it } from 'vitest';
import type { FoldableStretch } from '@/domain/axis/folds';
import { layOutAxis } from '@/domain/axis/home-axis';
import { toX, visibleSpan } from '@/domain/axis/time-scale';
import { utcMs } from '@/lib/utc';

const span = (from: number, to: number): FoldableStretch => ({
  shape: 'span',
  start: utcMs(from),
  end: utcMs(to),
});
const year = (number: number): FoldableStretch => ({
  ...span(number, number + 1),
  shape: 'within',
});
const day = (at: number): FoldableStretch => ({ shape: 'day', start: at, end: at + 86_400_000 });
/** As many days, evenly from one year to another. */
const days = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, at) =>
    day(utcMs(from) + Math.round((at * (to - from) * 365) / count) * 86_400_000),
  );
const yearOf = (ms: number) => new Date(ms).getUTCFullYear();

describe('a few events far from the rest', () => {
  it('are folded off where that takes a place or two', () => {
    const axis = layOutAxis([day(utcMs(1142)), ...days(130, 2000, 2025)]);
    expect(axis.core).toBeUndefined();
    expect(axis.folds).toHaveLength(1);
    const shown = { ...axis, width: 100 };
    expect(toX(shown, utcMs(2000))).toBeLessThan(10);
  });

  it('wait behind an edge where they would need many folds', () => {
    const early = [1142, 1290, 1440, 1517, 1648, 1789, 1848, 1917, 1968].map(year);
    const axis = layOutAxis([...early, ...days(400, 1986, 2025)]);
    expect(yearOf(axis.core?.start ?? 0)).toBe(1985);
    expect(axis.core?.end).toBe(axis.end);
    expect(yearOf(axis.start)).toBe(1141);
    const core = { ...axis, ...axis.core };
    expect(visibleSpan(core)).toBe(core.end - core.start);
  });

  it('wait behind an edge where they last too long to be folded', () => {
    const ships = Array.from({ length: 70 }, (_, at) => span(1720 + at, 1721 + at));
    const axis = layOutAxis([...ships, span(1751, 1852), span(1771, 1872)]);
    expect([axis.core?.start, yearOf(axis.core?.end ?? 0)]).toEqual([axis.start, 1791]);
    expect(yearOf(axis.end)).toBe(1875);
  });

  it('stay where they leave the rest more than half, or are more than a few', () => {
    expect(layOutAxis([year(1990), ...days(40, 2000, 2025)]).core).toBeUndefined();
    const many = Array.from({ length: 10 }, (_, at) => span(1000 + at * 20, 1010 + at * 20));
    expect(layOutAxis([...many, ...days(40, 2000, 2025)]).core).toBeUndefined();
  });
});
