import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelChoice,
  type MarkToPlace,
  type PackOptions,
  type PlacedMark,
  packLabels,
} from '@/domain/marks/pack-labels';

const options = (width: number): PackOptions => ({
  width,
  rowHeight: 29,
  lineHeight: 17,
  bareHeight: 14,
  gap: 8,
});
const aMark = (mark: Partial<MarkToPlace> & Pick<MarkToPlace, 'id' | 'x'>): MarkToPlace => ({
  end: mark.x,
  labelInset: 0,
  outset: 0,
  besideShape: false,
  choices: [{ key: 'full', width: 100, lines: 1 }],
  ...mark,
});
const aDay = (mark: Partial<MarkToPlace> & Pick<MarkToPlace, 'id' | 'x'>): MarkToPlace =>
  aMark({ labelInset: 14, outset: 9, besideShape: true, ...mark });
const one = (mark: MarkToPlace, width = 400) => packLabels([mark], options(width))[0];
const feet = (placed: readonly PlacedMark[]) =>
  Object.fromEntries(placed.map(({ id, y, choice }) => [id, `${y} ${choice.key}`]));

/** The choices of a label, `letter` px a character: with its date, alone, on two lines. */
function choicesOf(title: string, date: string, letter: number): readonly LabelChoice[] {
  const full = date ? `${title}  ${date}` : title;
  const half = Math.ceil(title.length / 2 + 4);
  return [
    { key: 'full', width: full.length * letter, lines: 1 },
    { key: 'title', width: title.length * letter, lines: 1 },
    { key: 'title-2', width: half * letter, lines: 2 },
    { key: 'title-3', width: ((half * 2) / 3) * letter, lines: 3 },
  ];
}

/** The bundled dataset as the mock draws it; px of the plot by share of its width. */
function bundled(width: number, letter: number): readonly MarkToPlace[] {
  const px = (share: number) => share * width;
  const between = 'between 8 Aug 2025 and 28 Feb 2026, inferred';
  const label = (title: string, date: string) => ({ choices: choicesOf(title, date, letter) });
  const span = (from: number, to: number) => ({ x: px(from), end: px(to) });
  return [
    aMark({ id: 'khojaly', ...span(0.0085, 0.0142), ...label('Khojaly, 25–26 February 1992', '') }),
    aMark({
      id: '2023',
      ...span(0.1388, 0.3314),
      ...label('2023: restoration of Azerbaijan’s sovereignty, as stated by Tural Jafarov', ''),
    }),
    aDay({
      id: 'washington',
      x: px(0.3994),
      ...label('Washington meeting, 8 August 2025', 'year inferred'),
    }),
    aMark({
      id: 'six-months',
      ...span(0.3994, 0.9773),
      ...label('The six months after the Washington meeting', '8 Aug 2025 to Feb 2026, inferred'),
    }),
    aMark({
      id: 'cargo',
      ...span(0.3994, 0.9802),
      ...label('Lifting of restrictions on cargo transport to Armenia', between),
    }),
    aMark({
      id: 'exports',
      ...span(0.3994, 0.9802),
      ...label('Start of exports to Armenia', between),
    }),
    aMark({
      id: 'osce',
      ...span(0.4674, 0.7252),
      ...label(
        'Joint appeal to the OSCE to dissolve the Minsk Group',
        '“last autumn”, autumn 2025',
      ),
    }),
    aMark({
      id: 'anniversary',
      ...span(0.9688, 0.9745),
      ...label('34th anniversary of Khojaly', '25–26 Feb 2026, inferred'),
    }),
    aMark({
      id: 'roundtable',
      ...span(0.9802, 0.9802),
      ...label(
        'Belgrade roundtable on Azerbaijan and Armenia after the Washington Summit',
        'on or before 28 Feb 2026',
      ),
    }),
  ];
}

describe('packLabels', () => {
  it('packs the bundled dataset into six rows on a desktop', () => {
    expect(feet(packLabels(bundled(1232, 6.5), options(1232)))).toEqual({
      khojaly: '0 title-2',
      '2023': '0 title-2',
      washington: '0 full',
      'six-months': '29 full',
      cargo: '58 full',
      exports: '87 full',
      osce: '116 full',
      anniversary: '0 full',
      roundtable: '145 full',
    });
  });

  it('packs the bundled dataset on a phone, without dates, first and last on the foot row', () => {
    const marks = bundled(358, 5.85).map((mark) => ({ ...mark, choices: mark.choices.slice(1) }));
    expect(feet(packLabels(marks, options(358)))).toEqual({
      khojaly: '0 title',
      '2023': '29 title-2',
      washington: '75 title',
      'six-months': '104 title',
      cargo: '133 title',
      exports: '162 title',
      osce: '191 title-2',
      anniversary: '0 title',
      roundtable: '237 title-2',
    });
  });

  it('starts a label at its mark, or right of a day’s diamond', () => {
    expect(one(aMark({ id: 'span', x: 50, end: 90 }))).toMatchObject({
      labelX: 50,
      align: 'start',
    });
    expect(one(aDay({ id: 'day', x: 50 }))).toMatchObject({ labelX: 64, align: 'start' });
  });

  it('ends a label at its mark where it would leave the plot, or left of a day’s diamond', () => {
    expect(one(aMark({ id: 'span', x: 350, end: 390 }))).toMatchObject({
      labelX: 290,
      align: 'end',
    });
    expect(one(aDay({ id: 'day', x: 350 }))).toMatchObject({ labelX: 236, align: 'end' });
    expect(one(aMark({ id: 'on', x: 350, end: 900 }))).toMatchObject({ labelX: 300, align: 'end' });
  });

  it('keeps the label of a mark that began before the plot at its left edge', () => {
    expect(one(aMark({ id: 'long', x: -500, end: 200 }))).toMatchObject({ labelX: 0 });
  });

  it('takes the next choice when one fits neither way, and pushes the last one inside', () => {
    const choices = [
      { key: 'full', width: 300, lines: 1 },
      { key: 'title-2', width: 90, lines: 2 },
    ];
    expect(one(aMark({ id: 'mark', x: 200, choices }))).toMatchObject({
      choice: { key: 'title-2' },
      height: 46,
    });
    expect(one(aMark({ id: 'mark', x: 60, choices }), 100)).toMatchObject({ labelX: 10 });
  });

  it('shortens a label so that the next mark can share its row', () => {
    const choices = [
      { key: 'full', width: 200, lines: 1 },
      { key: 'title', width: 92, lines: 1 },
    ];
    const marks = [aMark({ id: 'first', x: 0, choices }), aMark({ id: 'next', x: 100 })];
    expect(feet(packLabels(marks, options(400)))).toEqual({ first: '0 title', next: '0 full' });
  });

  it('keeps the full label when no choice leaves room for the next mark', () => {
    const choices = [
      { key: 'full', width: 200, lines: 1 },
      { key: 'title', width: 93, lines: 1 },
    ];
    const marks = [aMark({ id: 'first', x: 0, choices }), aMark({ id: 'next', x: 100 })];
    expect(feet(packLabels(marks, options(400)))).toEqual({ first: '0 full', next: '29 full' });
  });

  it('does not shorten a label for a next mark whose own label needs the room', () => {
    const choices = [
      { key: 'full', width: 200, lines: 1 },
      { key: 'title', width: 50, lines: 1 },
    ];
    const marks = [aMark({ id: 'first', x: 150, choices }), aMark({ id: 'next', x: 340 })];
    expect(feet(packLabels(marks, options(400)))).toEqual({ first: '0 full', next: '29 full' });
  });

  it('does not shorten a label for a mark whose shape begins before its own ends', () => {
    const choices = [
      { key: 'full', width: 200, lines: 1 },
      { key: 'title', width: 60, lines: 1 },
    ];
    const marks = [aMark({ id: 'first', x: 0, end: 95, choices }), aDay({ id: 'day', x: 100 })];
    expect(feet(packLabels(marks, options(400)))).toEqual({ first: '0 full', day: '29 full' });
  });

  it('uses the room below a higher box', () => {
    const marks = [
      aMark({ id: 'a', x: 0 }),
      aMark({ id: 'b', x: 50, end: 300 }),
      aMark({ id: 'c', x: 200, end: 220 }),
    ];
    expect(packLabels(marks, options(400)).map(({ y }) => y)).toEqual([0, 29, 0]);
  });

  it('lets no two boxes overlap and keeps every label in the plot', () => {
    const choice = fc.record({
      key: fc.constant('any'),
      width: fc.integer({ min: 10, max: 400 }),
      lines: fc.integer({ min: 1, max: 3 }),
    });
    const mark = fc
      .record({
        x: fc.integer({ min: -300, max: 400 }),
        length: fc.integer({ min: 0, max: 500 }),
        day: fc.boolean(),
        choices: fc.array(choice, { maxLength: 4 }),
      })
      .map(({ x, length, day, choices }) =>
        day
          ? aDay({ id: '', x: Math.abs(x), choices })
          : aMark({ id: '', x, end: x + length, choices }),
      );
    const lists = fc
      .array(mark, { maxLength: 40 })
      .map((marks) =>
        marks.toSorted((a, b) => a.x - b.x).map((each, id) => ({ ...each, id: `${id}` })),
      );
    fc.assert(
      fc.property(lists, (marks) => {
        const placed = packLabels(marks, options(400));
        expect(packLabels(marks, options(400))).toEqual(placed);
        const boxes = placed.map((each, index) =>
          boxOf(marks[index] ?? aDay({ id: '', x: 0 }), each),
        );
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => touches(box, other))).toEqual([]);
        }
        expect(
          placed.every(({ labelX, choice: { width } }) => labelX >= 0 && labelX + width <= 400),
        ).toBe(true);
      }),
    );
  });

  it('takes about as much longer as there are more pairs of marks', () => {
    // The best of many runs, and a ratio, so that a busy machine does not decide.
    const few = bestTime(60);
    const many = bestTime(240);
    expect(many / few).toBeLessThan(2 * (240 / 60) ** 2);
  });
});

function bestTime(count: number): number {
  const marks = Array.from({ length: count }, (_, id) =>
    aMark({ id: `${id}`, x: (id * 7) % 1100 }),
  ).toSorted((a, b) => a.x - b.x);
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    packLabels(marks, options(1232));
    return performance.now() - start;
  });
  return Math.min(...times);
}

function boxOf(mark: MarkToPlace, { labelX, choice, y, height }: PlacedMark) {
  return {
    left: Math.min(mark.x - mark.outset, labelX),
    right: Math.max(mark.end + mark.outset, labelX + choice.width),
    y,
    top: y + height,
  };
}

function touches(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  const sideways = a.left < b.right + 8 && b.left < a.right + 8;
  return sideways && a.y < b.top && b.y < a.top;
}

describe('labels that have no room', () => {
  const even = Array.from({ length: 60 }, (_, at) => aDay({ id: `d${at}`, x: 10 + at * 20 }));
  const placed = packLabels(even, { ...options(1232), maxHeight: 290 });

  it('leave a mark for each event, in less than the height that there is', () => {
    expect(new Set(placed.map(({ id }) => id)).size).toBe(60);
    expect(Math.max(...placed.map(({ y, height }) => y + height))).toBeLessThanOrEqual(290);
    expect(placed.filter(({ isBare }) => !isBare).length).toBeGreaterThan(30);
  });

  it('are of marks that stand below the others, side by side', () => {
    const bare = placed.filter(({ isBare }) => isBare);
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.map(({ y }) => y)).toEqual(bare.map(() => 0));
  });

  it('are none where all have room', () => {
    const few = packLabels(even.slice(0, 3), { ...options(1232), maxHeight: 290 });
    expect(few.some(({ isBare }) => isBare)).toBe(false);
  });
});
