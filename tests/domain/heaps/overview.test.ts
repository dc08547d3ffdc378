import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewBars, overviewShare } from '@/domain/heaps/overview';
import { toColumns } from '@/domain/model/event-columns';
import { msPerDay } from '@/lib/utc';

const bins = 240;
const none = new Uint32Array();
const home = { start: -1200 * msPerDay, end: 1200 * msPerDay };

/** Bars of events that begin on these days, of which some pass; all at one length. */
function bars(days: readonly number[], passes: readonly boolean[]) {
  const start = Float64Array.from(days, (day) => day * msPerDay);
  const dated = Uint32Array.from(days.keys()).filter((row) => passes[row] === true);
  const columns = toColumns(start, start);
  return overviewBars({ columns, periods: none }, { dated }, home);
}

/** The same, by a look at every event. */
function count(days: readonly number[]): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const day of days) {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor((day + 1200) / 10)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

describe('the bars of the overview', () => {
  it('count each event where it begins, and those that pass beside all', () => {
    // A bin is ten days wide, so that its ends are met exactly.
    const day = fc.integer({ min: -1300, max: 1300 });
    const events = fc.array(fc.tuple(day, fc.boolean()), { minLength: 251, maxLength: 400 });
    fc.assert(
      fc.property(events, (given) => {
        const ordered = given.toSorted((a, b) => a[0] - b[0]);
        const days = ordered.map(([at]) => at);
        const passes = ordered.map(([, is]) => is);
        const found = bars(days, passes);
        const all = count(days);
        expect(found && [...found.all]).toEqual(all);
        expect(found && [...found.kept]).toEqual(count(days.filter((_, row) => passes[row])));
        expect(found?.max).toBe(Math.max(...all));
      }),
    );
  });

  it('are folded as the axis is', () => {
    const days = Array.from({ length: 300 }, (_, day) => (day === 0 ? -1200 : 900 + day));
    const start = Float64Array.from(days, (day) => day * msPerDay);
    const dated = Uint32Array.from(days.keys());
    const folds = [{ start: -1100 * msPerDay, end: 800 * msPerDay }];
    const found = overviewBars(
      { columns: toColumns(start, start), periods: none },
      { dated },
      { ...home, folds },
    );
    // 500 days are shown, so that the last 300 take three fifths.
    const filled = [...(found?.all ?? [])].filter((count) => count > 0);
    expect(filled.length).toBeGreaterThan(140);
    expect(overviewShare({ ...home, folds }, 950 * msPerDay)).toBeCloseTo(0.5);
  });

  it('leave out what begins beyond the ends of a part', () => {
    const days = [-1500, -1201, ...Array.from({ length: 300 }, () => 5), 1200, 1500];
    const start = Float64Array.from(days, (day) => day * msPerDay);
    const dated = Uint32Array.from(days.keys());
    const part = { ...home, cut: 'other' } as const;
    const found = overviewBars(
      { columns: toColumns(start, start), periods: none },
      { dated },
      part,
    );
    const sum = (counts: Uint32Array | undefined) => counts?.reduce((all, each) => all + each, 0);
    expect([sum(found?.all), sum(found?.kept)]).toEqual([300, 300]);
  });

  it('count no period', () => {
    const start = Float64Array.from({ length: 300 }, (_, day) => day * msPerDay);
    const dated = Uint32Array.from(start.keys());
    const periods = Uint32Array.from([0, 10, 299]);
    const found = overviewBars({ columns: toColumns(start, start), periods }, { dated }, home);
    const sum = (counts: Uint32Array | undefined) => counts?.reduce((all, each) => all + each, 0);
    expect([sum(found?.all), sum(found?.kept)]).toEqual([297, 297]);
  });

  it('are not drawn while each event can be told apart', () => {
    const few = Array.from({ length: 250 }, (_, day) => day);
    expect(bars(few, [])).toBeNull();
  });
});
