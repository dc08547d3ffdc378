import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  panWindow,
  type TimeScale,
  toTime,
  toX,
  visibleSpan,
  zoomWindow,
} from '@/domain/axis/time-scale';

/** 0 to 100 with 20–60 folded, 60 shown, drawn 120 px wide: 2 px a millisecond. */
const FOLDED: TimeScale = { start: 0, end: 100, width: 120, folds: [{ start: 20, end: 60 }] };
const PLAIN: TimeScale = { ...FOLDED, folds: [] };

const scales = fc
  .record({
    lengths: fc.array(fc.integer({ min: 10_000, max: 1e14 }), { minLength: 5, maxLength: 9 }),
    origin: fc.integer({ min: -6e15, max: 6e15 }),
    width: fc.integer({ min: 100, max: 3000 }),
  })
  .map(({ lengths, origin, width }): TimeScale => {
    const ends = [origin];
    for (const each of lengths) {
      ends.push((ends.at(-1) ?? origin) + each);
    }
    const end = ends.at(-1) ?? origin;
    // Every second piece is folded, and neither the first nor the last.
    const starts = ends.filter((_, index) => index % 2 === 1 && index + 2 < ends.length);
    const folds = starts.map((start) => ({ start, end: ends[ends.indexOf(start) + 1] ?? start }));
    return { start: origin, end, width, folds };
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('toX', () => {
  it('gives a fold no width', () => {
    expect([0, 10, 20, 60, 70, 100].map((time) => toX(FOLDED, time))).toEqual([
      0, 20, 40, 40, 60, 120,
    ]);
  });

  it('puts a time inside a fold at the fold', () => {
    expect(toX(FOLDED, 45)).toBe(40);
  });

  it('goes on beyond both ends, without folds that lie out there', () => {
    const part = { ...FOLDED, start: 60, width: 80 };
    expect([-10, 15, 110].map((time) => toX(FOLDED, time))).toEqual([-20, 30, 140]);
    expect(toX(part, 15)).toBe(-10);
  });

  it('stays finite when the window shows nothing', () => {
    expect(toX({ ...FOLDED, start: 30, end: 40 }, 35)).toBe(0);
    expect(Number.isFinite(toTime({ ...FOLDED, width: 0 }, 5))).toBe(true);
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(scales, share, share, (scale, a, b) => {
        const [early, late] = [a, b].toSorted((x, y) => x - y).map((each) => timeOf(scale, each));
        expect(toX(scale, early ?? 0)).toBeLessThanOrEqual(toX(scale, late ?? 0));
      }),
    );
  });
});

describe('toTime', () => {
  it('gives the time after a fold at the fold', () => {
    expect([20, 40, 60].map((x) => toTime(FOLDED, x))).toEqual([10, 60, 70]);
  });

  it('undoes toX for every shown time', () => {
    fc.assert(
      fc.property(scales, share, (scale, where) => {
        const time = timeOf(scale, where);
        fc.pre(!scale.folds.some((fold) => time >= fold.start - 2 && time < fold.end));
        const tolerance = 2 + visibleSpan(scale) * 1e-12;
        expect(Math.abs(toTime(scale, toX(scale, time)) - time)).toBeLessThan(tolerance);
      }),
    );
  });
});

describe('zoomWindow', () => {
  it('shows half the time at factor 2', () => {
    expect(zoomWindow(PLAIN, 2, 60)).toEqual({ start: 25, end: 75 });
  });

  it('respects folds', () => {
    expect(zoomWindow(FOLDED, 2, 0)).toEqual({ start: 0, end: 70 });
  });

  it('keeps the time under the pointer, and zooming back returns', () => {
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(scales, factor, share, (scale, by, where) => {
        const x = where * scale.width;
        const zoomed = { ...scale, ...zoomWindow(scale, by, x) };
        expect(toX(zoomed, toTime(scale, x))).toBeCloseTo(x, 0);
        const back = { ...scale, ...zoomWindow(zoomed, 1 / by, x) };
        expect(toX(scale, back.start)).toBeCloseTo(0, 0);
        expect(toX(scale, back.end)).toBeCloseTo(scale.width, 0);
      }),
    );
  });
});

describe('panWindow', () => {
  it('moves towards later times and keeps the shown time', () => {
    expect(panWindow(PLAIN, 12)).toEqual({ start: 10, end: 110 });
    expect(panWindow({ ...FOLDED, end: 15, width: 15 }, 10)).toEqual({ start: 10, end: 65 });
  });

  it('starts after a fold and ends before one', () => {
    expect(panWindow({ ...FOLDED, end: 15, width: 15 }, 20)).toEqual({ start: 60, end: 75 });
    expect(panWindow({ ...FOLDED, end: 15, width: 15 }, 5)).toEqual({ start: 5, end: 20 });
  });
});

describe('clampWindow', () => {
  const home = { start: 0, end: 100, folds: [{ start: 20, end: 60 }] };

  it('leaves an allowed window as it is', () => {
    expect(clampWindow({ start: 5, end: 65 }, home, 10)).toEqual({ start: 5, end: 65 });
  });

  it('pushes a window back to a tenth beyond the home axis', () => {
    expect(clampWindow({ start: 90, end: 120 }, home, 10)).toEqual({ start: 76, end: 106 });
    expect(clampWindow({ start: -20, end: -5 }, home, 10)).toEqual({ start: -6, end: 9 });
  });

  it('pushes a window back to the ends of a part, beyond which there is more', () => {
    const part = { ...home, cut: 'other' } as const;
    expect(clampWindow({ start: 90, end: 120 }, part, 10)).toEqual({ start: 70, end: 100 });
    expect(clampWindow({ start: -20, end: -5 }, part, 10)).toEqual({ start: 0, end: 15 });
  });

  it('shows no more than the home axis and a tenth at each end', () => {
    expect(clampWindow({ start: -900, end: 900 }, home, 10)).toEqual({ start: -6, end: 106 });
  });

  it('widens a window that shows too little about its middle', () => {
    expect(clampWindow({ start: 10, end: 12 }, home, 10)).toEqual({ start: 6, end: 16 });
    expect(clampWindow({ start: 30, end: 40 }, home, 10)).toEqual({ start: 15, end: 65 });
  });
});

function timeOf({ start, end }: TimeScale, where: number): number {
  return Math.round(start + (end - start) * where);
}
