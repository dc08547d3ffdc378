import { describe, expect, it } from 'vitest';
import { isDated, toEvent } from '@/domain/dates/event-date';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import { type MarkContent, placeMarks } from '@/domain/marks/place-marks';
import { anEvent } from '../../support/builders';

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
  const scale = { start: 4 * day, end: 104 * day, width, folds: [] };
  interface Given {
    readonly count?: number;
    readonly days?: readonly [number, number];
    readonly heights?: readonly number[];
    readonly longerThan?: number;
    readonly themes?: readonly string[];
  }
  /** Of one tile of so many days, in a plot of ten px a day. */
  const heap = (tile: number, at: number, given: Given = {}): MarkContent => {
    const [start, end] = [tile * at * day, tile * (at + 1) * day];
    const [from, to] = given.days ?? [start / day, end / day];
    const { heights = Array.from({ length: 16 }, () => 2) } = given;
    const { count = 20, longerThan = 0, themes = [] } = given;
    const tileOf = { key: `-/${tile}/${at}`, start, end, longerThan };
    return {
      kind: 'heap',
      heap: { kind: 'heap', lane: '-', ...tileOf, count, parts: [], alone: new Set() },
      span: { start: from * day, end: to * day },
      profile: { start, step: (tile * day) / 16, heights: Uint8Array.from(heights) },
      topics: { themes, titles: [] },
    };
  };
  const draw = (...contents: MarkContent[]) =>
    placeMarks([{ lane: { id: '-', label: '' }, contents }], { scale, metrics }).marks;

  it('are drawn where their events are, and nowhere else in their tile', () => {
    // Of a tile of 32 days, all events are on the second day and the fifth.
    const heights = Array.from({ length: 16 }, (_, step) => (step === 0 || step === 2 ? 5 : 0));
    const [mark] = draw(heap(32, 1, { count: 40, days: [33, 37], heights }));
    expect([mark?.x, mark?.end]).toEqual([290, 330]);
    expect(mark?.piles).toEqual([
      { from: 290, to: 300, sheets: 6 },
      { from: 320, to: 330, sheets: 6 },
    ]);
  });

  it('of one size lie in one row, those of longer events above them, which they say', () => {
    const fine = [
      heap(16, 0, { count: 4000 }),
      heap(16, 1, { count: 20 }),
      heap(16, 5, { count: 20 }),
    ];
    const long = { longerThan: 32 * day };
    const marks = draw(
      heap(64, 0, { ...long, count: 31 }),
      ...fine,
      heap(64, 1, { ...long, count: 90 }),
    );
    const row = (tile: number) => marks.filter(({ key }) => key.startsWith(`-/${tile}/`));
    expect(new Set(row(16).map(({ y }) => y)).size).toBe(1);
    expect(Math.min(...row(64).map(({ y }) => y))).toBeGreaterThan(row(16)[0]?.y ?? 0);
    expect(row(64)[0]?.muted).toBe('events, each over 32 days');
  });

  it('lift their label over their highest pile', () => {
    const over = (height: number) =>
      draw(heap(16, 1, { heights: [height] }), heap(64, 0, { longerThan: day }))[0]?.y;
    expect([over(2), over(8)]).toEqual([29, 29 + (9 - 3) * 4]);
  });

  it('keep their number where a fold squeezes them', () => {
    const folds = [{ start: 6 * day, end: 326 * day }];
    const squeezed = { start: 0, end: 416 * day, width, folds };
    const lane = { lane: { id: '-', label: '' }, contents: [heap(326, 0, { count: 12 })] };
    const { marks } = placeMarks([lane], { scale: squeezed, metrics });
    expect([marks[0]?.lines, marks[0]?.muted]).toEqual([['12'], 'events']);
  });

  it('say number, unit and themes, less in less room, and nothing in a sliver', () => {
    // The window shows the last 60 px of the first, and 10 px of the last.
    const themes = ['Trade', 'Borders'];
    const [first, next, last] = draw(
      heap(10, 0, { count: 412, themes }),
      heap(16, 1, { count: 412, themes }),
      heap(103, 1, { count: 412, themes }),
    );
    expect([first?.lines, first?.muted, first?.below]).toEqual([['412'], '', []]);
    expect([next?.lines, next?.muted, next?.below]).toEqual([
      ['412'],
      'events',
      ['Trade, Borders'],
    ]);
    expect([last?.lines, last?.muted]).toEqual([[], '']);
  });
});
