import { describe, expect, it } from 'vitest';
import { isDated, toEvent } from '@/domain/dates/event-date';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import { type MarkContent, placeMarks } from '@/domain/marks/place-marks';
import { anEvent } from '../../support/builders';

const day = 86_400_000;
const metrics: MarkMetrics = {
  rowHeight: 29,
  lineHeight: 17,
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

function place(edtf: string, title: string, given: Partial<MarkMetrics> = {}) {
  const date = { edtf, basis: 'stated' } as const;
  const event = toEvent(anEvent({ id: 'x', title, label: 'Short', date }));
  if (!isDated(event)) throw new Error(`${edtf} has no place on the axis`);
  const contents = [{ kind: 'event', event } as const];
  const drawing = placeMarks([{ lane: { id: '-', label: '' }, contents }], {
    scale: { start: 0, end: 100 * day, width: 1000, folds: [] },
    metrics: { ...metrics, ...given },
  });
  return drawing.marks[0];
}

describe('a placed mark', () => {
  it('stands at its time, its label from its start', () => {
    const mark = place('1970-01-11/1970-01-20', 'A title');
    expect([mark?.x, mark?.end, mark?.labelX, mark?.align]).toEqual([100, 200, 100, 'start']);
    expect([mark?.lines, mark?.muted]).toEqual([['A title'], '11–20 Jan 1970']);
  });

  it('has its label to the right of a day’s diamond', () => {
    expect(place('1970-01-11', 'A title')?.labelX).toBe(114);
  });

  it('ends its label at its end where it would leave the plot', () => {
    const mark = place('1970-03-30/1970-04-05', 'A title near the end');
    expect(mark?.align).toBe('end');
    expect(mark?.labelX).toBeLessThan(mark?.x ?? 0);
  });

  it('keeps the label in view when it began before the window', () => {
    expect(place('1969-12-01/1970-02-01', 'A title')?.labelX).toBe(0);
  });

  it('drops its date words, wraps, and comes down to the short label as room goes', () => {
    const narrow = { isWide: false, measure: (text: string) => text.length * 30 };
    expect(place('1970-01-11', 'A title')?.muted).not.toBe('');
    expect(place('1970-01-11', 'Lifting of restrictions', narrow)?.lines.length).toBe(2);
    const cramped = { isWide: false, measure: (text: string) => text.length * 90 };
    expect(place('1970-01-11', 'Uninterruptedness of restrictions', cramped)?.lines).toEqual([
      'Short',
    ]);
  });
});

describe('heaps', () => {
  const width = 1000;
  /** Of one tile of so many days, in a plot of ten px a day. */
  const heap = (tile: number, at: number, count: number): MarkContent => ({
    kind: 'heap',
    heap: {
      kind: 'heap',
      lane: '-',
      key: `-/${tile}/${at}`,
      count,
      parts: [],
      alone: new Set(),
      start: tile * at * day,
      end: tile * (at + 1) * day,
    },
  });
  const draw = (...contents: MarkContent[]) =>
    placeMarks([{ lane: { id: '-', label: '' }, contents }], {
      scale: { start: 4 * day, end: 104 * day, width, folds: [] },
      metrics,
    }).marks;

  it('of one size lie in one row, those of wider tiles above them, whatever comes first', () => {
    const fine = [heap(16, 0, 4000), heap(16, 1, 20), heap(16, 5, 20)];
    const marks = draw(heap(64, 0, 31), ...fine, heap(64, 1, 90));
    const feet = (tile: number) =>
      marks.filter(({ key }) => key.startsWith(`-/${tile}/`)).map(({ y }) => y);
    expect(feet(16)).toEqual([0, 0, 0]);
    expect(feet(64)).toEqual([37, 29]);
  });

  it('keep their number where a fold squeezes them', () => {
    const squeezed = {
      start: 0,
      end: 416 * day,
      width,
      folds: [{ start: 6 * day, end: 326 * day }],
    };
    const contents = [heap(326, 0, 12)];
    const { marks } = placeMarks([{ lane: { id: '-', label: '' }, contents }], {
      scale: squeezed,
      metrics,
    });
    expect([marks[0]?.lines, marks[0]?.muted]).toEqual([['12'], 'events']);
  });

  it('say their number and a unit, the number alone in less room, and nothing in a sliver', () => {
    // The window shows the last 60 px of the first, and 10 px of the last.
    const [first, next, last] = draw(heap(10, 0, 412), heap(16, 1, 412), heap(103, 1, 412));
    expect([first?.lines, first?.muted, first?.labelX]).toEqual([['412'], '', 0]);
    expect([next?.lines, next?.muted]).toEqual([['412'], 'events']);
    expect([last?.lines, last?.muted]).toEqual([[], '']);
  });
});
