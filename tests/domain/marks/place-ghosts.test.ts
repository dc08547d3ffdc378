import { describe, expect, it } from 'vitest';
import type { TimeScale } from '@/domain/axis/time-scale';
import { isDated, toEvent } from '@/domain/dates/event-date';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import { ghostRoom, placeGhosts } from '@/domain/marks/place-ghosts';
import { placeMarks } from '@/domain/marks/place-marks';
import { anEvent } from '../../support/builders';
import { aDatingNote } from '../../support/outside-dates';

const day = 86_400_000;
const metrics: MarkMetrics = {
  rowHeight: 29,
  lineHeight: 17,
  bareHeight: 14,
  gap: 8,
  fade: 144,
  dayInset: 14,
  dayReach: 12,
  laneHead: 0,
  lift: 4,
  heapWidth: 96,
  isWide: true,
  isPhone: false,
  measure: (text) => text.length * 7,
};
/** 10 px a day from 1 January 1970. */
const wide: TimeScale = { start: 0, end: 100 * day, width: 1000, folds: [] };

/** Each event as its date and the date from outside, placed with the ghosts' room. */
function place(
  dates: readonly (readonly [string, string])[],
  scale: TimeScale = wide,
  given: Partial<MarkMetrics> = {},
) {
  const contents = dates.map(([edtf, outside], index) => {
    const notes = outside === '' ? [] : [aDatingNote(outside)];
    const date = { edtf, basis: 'stated' } as const;
    const event = toEvent(anEvent({ id: `e${index}`, title: 'An event', date, notes }));
    if (!isDated(event)) throw new Error(`${edtf} has no place on the axis`);
    return { kind: 'event', event } as const;
  });
  const placing = { scale, metrics: { ...metrics, ...given }, roomOf: ghostRoom };
  const { marks } = placeMarks([{ lane: { id: '-', label: '' }, contents }], placing);
  return { marks, ghosts: placeGhosts(marks, placing) };
}

describe('a ghost', () => {
  it('stands at its day in the row of its mark, tied to it, its words on the far side', () => {
    const [ghost] = place([['1970-03-01/1970-03-05', '1970-02-10']]).ghosts;
    expect(ghost?.shape).toEqual({ from: 400, to: 400 });
    expect(ghost?.line).toEqual({ from: 406, to: 590 });
    expect(ghost?.words).toBe('10 Feb 1970, outside the article');
    expect(ghost?.wordsX).toBe(400 - 6 - 8 - 208);
    expect(ghost?.y).toBe(0);
  });

  it('is a bar where the outside date is no day', () => {
    const [ghost] = place([['1970-03-15', '1970-02']]).ghosts;
    expect(ghost?.shape).toEqual({ from: 310, to: 590 });
  });

  it('writes its words on the line where the far side has no room, else nowhere', () => {
    const [onLine] = place([['1970-03-01/1970-03-05', '1970-01-06']]).ghosts;
    expect(onLine?.wordsX).toBe(50 + 6 + 8);
    const [nowhere] = place([['1970-01-20/1970-01-22', '1970-01-06']]).ghosts;
    expect(nowhere?.wordsX).toBeNull();
  });

  it('leads on to the edge of the plot where it lies beyond', () => {
    const [ghost] = place([['1970-03-01/1970-03-05', '1969-05-01']]).ghosts;
    expect(ghost?.shape.to).toBeLessThan(0);
    expect(ghost?.line?.to).toBe(590);
    expect(ghost?.wordsX).toBe(8 - 8);
  });

  it('is left out where neither it nor its mark can be seen', () => {
    expect(place([['1971-03-01', '1971-04-01']]).ghosts).toEqual([]);
  });

  it('stands one row above a day, whose label is beside it', () => {
    const { ghosts, marks } = place([['1970-02-10', '1970-03-01']]);
    expect(ghosts[0]).toMatchObject({ markY: marks[0]?.y, y: (marks[0]?.y ?? 0) + 29 });
    expect(ghosts[0]?.line?.from).toBe(400);
  });

  it('stands on the fold that hides its time', () => {
    const folds = [{ start: 20 * day, end: 50 * day }];
    const [ghost] = place([['1970-03-10/1970-03-12', '1970-02-10']], { ...wide, folds }).ghosts;
    expect(ghost?.shape.from).toBeCloseTo((20 / 70) * 1000);
  });

  it('is a diamond and nothing else on a phone', () => {
    const dates = [['1970-03-01/1970-03-05', '1970-02-10']] as const;
    const [ghost] = place(dates, wide, { isPhone: true }).ghosts;
    expect(ghost).toMatchObject({ line: null, wordsX: null });
  });

  it('takes its room from other marks, and none when there is no other date', () => {
    const before = ['1970-02-05/1970-02-08', ''] as const;
    const alone = place([before, ['1970-03-01/1970-03-05', '']]).marks;
    expect(alone.map(({ y }) => y)).toEqual([0, 0]);
    const beside = place([before, ['1970-03-01/1970-03-05', '1970-02-20']]).marks;
    expect(beside.map(({ y }) => y)).toEqual([0, 29]);
  });
});
