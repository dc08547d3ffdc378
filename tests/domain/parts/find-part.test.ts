import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '@/domain/axis/time-window';
import { wholeDays } from '@/domain/axis/time-window';
import { findPart, type OpenWindow } from '@/domain/parts/find-part';
import { msPerDay as day } from '@/lib/utc';

const none: OpenWindow = { from: null, to: null };

/** Days on which an event each begins; so many fit. */
async function find(
  days: readonly number[],
  max: number,
  asked: OpenWindow & { readonly around?: TimeWindow | null },
) {
  const bounds = { start: Math.min(...days) * day, end: (Math.max(...days) + 1) * day };
  const count = ({ start, end }: TimeWindow) =>
    days.filter((at) => at * day >= start && at * day < end).length;
  const found = await findPart(asked, {
    bounds,
    around: asked.around ?? null,
    fits: async (stretch) => count(stretch) <= max,
  });
  return { start: found.start / day, end: found.end / day, count: count(found), bounds };
}

describe('the part of a dataset that is read', () => {
  const days = Array.from({ length: 1000 }, (_, at) => at);

  it('is the latest where nothing is asked for', async () => {
    expect(await find(days, 100, none)).toMatchObject({ start: 1000 - 64, end: 1000 });
  });

  it('begins with the first day of a link, or ends before its last', async () => {
    expect(await find(days, 100, { from: 300 * day, to: null })).toMatchObject({
      start: 300,
      end: 364,
    });
    expect(await find(days, 100, { from: null, to: 300 * day })).toMatchObject({
      start: 236,
      end: 300,
    });
  });

  it('lies around the window of a link, or around a record', async () => {
    const part = { start: 268, end: 332 };
    expect(await find(days, 100, { from: 290 * day, to: 310 * day })).toMatchObject(part);
    const around = { start: 300 * day, end: 301 * day };
    expect(await find(days, 100, { ...none, around })).toMatchObject(part);
    expect(await find(days, 100, { from: 10 * day, to: null, around })).toMatchObject({
      start: 10,
    });
  });

  it('is found again by its days, also where the bounds have cut it', async () => {
    const first = await find(days, 100, { from: null, to: 70 * day });
    expect(first).toMatchObject({ start: 0, end: 70 });
    expect(await find(days, 100, { from: 0, to: 70 * day })).toMatchObject({ start: 0, end: 70 });
    const last = { start: 912, end: 1000 };
    expect(await find(days, 100, { from: 912 * day, to: null })).toMatchObject(last);
    expect(await find(days, 100, { from: 912 * day, to: 1000 * day })).toMatchObject(last);
  });

  it('is all of it where all of it fits', async () => {
    expect(await find(days, 1000, { from: 500 * day, to: 501 * day })).toMatchObject({
      start: 0,
      end: 1000,
    });
  });

  it('is a day at least, however many events lie in it', async () => {
    const many = [0, ...Array.from({ length: 50 }, () => 7), 20];
    expect(await find(many, 10, { from: 7 * day, to: null })).toMatchObject({ start: 7, end: 8 });
  });

  const at = fc.integer({ min: -500, max: 1500 });
  const given = fc.array(at, { minLength: 1, maxLength: 60 });
  const moment = fc.option(fc.double({ min: -600 * day, max: 1600 * day, noNaN: true }));

  it('lies within the bounds, in whole days, and has no more than fit unless it is one day', () =>
    fc.assert(
      fc.asyncProperty(given, moment, moment, async (starts, from, to) => {
        const { start, end, count, bounds } = await find(starts, 10, { from, to });
        expect([start, end].every(Number.isInteger)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(bounds.start / day);
        expect(end).toBeLessThanOrEqual(bounds.end / day);
        expect(end).toBeGreaterThan(start);
        expect(count <= 10 || end - start === 1).toBe(true);
      }),
    ));

  it('would have too many, or nothing more, if it were twice as long', () =>
    fc.assert(
      fc.asyncProperty(given, at, async (starts, from) => {
        const { start, end, bounds } = await find(starts, 10, { from: from * day, to: null });
        const twice = starts.filter((each) => each >= start && each < end + (end - start));
        expect(twice.length > 10 || end * day === bounds.end).toBe(true);
      }),
    ));

  it('counts in whole days, before 1970 too', () => {
    expect(wholeDays({ start: -1, end: 1 })).toEqual({ start: -day, end: day });
    expect(wholeDays({ start: day, end: day })).toEqual({ start: day, end: 2 * day });
  });
});
