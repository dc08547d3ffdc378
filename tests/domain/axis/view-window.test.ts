import { describe, expect, it } from 'vitest';
import { readWindow, writeWindow } from '@/domain/axis/view-window';
import { utcMs } from '@/lib/utc';

const home = { start: utcMs(2010), end: utcMs(2015), folds: [] };
const homePart = { ...home, cut: 'home' } as const;
const other = { ...home, cut: 'other' } as const;
const none = { from: null, to: null };
const half = { start: utcMs(2010), end: utcMs(2012) };
const all = { from: '2010-01-01', to: '2015-01-01' };

describe('a window in a link', () => {
  it('names no end that is the axis’s own', () => {
    expect(writeWindow(home, home)).toEqual(none);
    expect(writeWindow(half, home)).toEqual({ from: null, to: '2012-01-01' });
  });

  it('names both ends in a part of a dataset, but for the home part whole', () => {
    expect(writeWindow(home, homePart)).toEqual(none);
    expect(writeWindow(half, homePart)).toEqual({ from: '2010-01-01', to: '2012-01-01' });
    expect(writeWindow(home, other)).toEqual(all);
  });

  it('names the days that a window of minutes is in', () => {
    const [from, to] = [Date.UTC(2012, 4, 5, 14), Date.UTC(2012, 4, 5, 15)];
    const days = { from: '2012-05-05', to: '2012-05-06' };
    expect(writeWindow({ start: from, end: to }, home)).toEqual(days);
    const day = { start: Date.UTC(2012, 4, 5, 8, 50), end: Date.UTC(2012, 4, 5, 17), folds: [] };
    expect(writeWindow(day, day)).toEqual(none);
    expect(writeWindow({ ...day, end: to }, day)).toEqual({ from: null, to: '2012-05-06' });
  });

  it('is what a part has of it, or all of the part', () => {
    const asked = { from: '2000-01-01', to: '2012-01-01' };
    expect(readWindow(asked, home).window).toEqual({ start: utcMs(2000), end: utcMs(2012) });
    expect(readWindow(asked, other).window).toEqual(half);
    const before = { from: '2000-01-01', to: '2001-01-01' };
    expect(readWindow(before, other)).toMatchObject({
      window: { start: utcMs(2010) },
      isEmpty: false,
    });
  });

  it('is the whole axis where it is empty', () => {
    const empty = { from: '2014-01-01', to: '2013-01-01' };
    expect(readWindow(empty, home)).toEqual({
      window: { start: home.start, end: home.end },
      isEmpty: true,
    });
  });
});
