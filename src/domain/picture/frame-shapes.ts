import type { LegendRow } from '@/domain/marks/legend-rows';
import { breakLines } from '@/lib/break-lines';
import { markShapes } from './mark-shapes';
import {
  type Lettering,
  type MeasureLetters,
  type PictureColours,
  type Shape,
  wordsAt,
} from './shapes';

export interface Room {
  readonly left: number;
  readonly width: number;
  readonly colours: PictureColours;
  readonly measure: MeasureLetters;
}

/** What stands below what is before it: how high it is, in px, and the words in it. */
export interface Block {
  readonly height: number;
  readonly words: string;
  readonly at: (top: number) => readonly Shape[];
}

/** Of a line: what it looks like, and how high it is; px. */
interface LineLook extends Lettering {
  readonly step: number;
}

const looks = {
  title: { face: 'serif', weight: 600, size: 24, step: 29 },
  lead: { face: 'sans', weight: 400, size: 15, step: 20 },
  foot: { face: 'sans', weight: 400, size: 13, step: 18 },
} as const satisfies Readonly<Record<string, LineLook>>;

/** A text in as many lines as it takes. */
export function textBlock(text: string, kind: keyof typeof looks, room: Room): Block {
  const look = looks[kind];
  const { step, ...letters } = look;
  const { left, width, colours, measure } = room;
  const lines = breakLines(text, { width, measure: (line) => measure(line, letters) });
  const colour = kind === 'title' ? colours.ink : colours.ink2;
  return {
    height: lines.length * step,
    words: text,
    at: (top) =>
      lines.map((line, at) =>
        wordsAt(line, [left, top + at * step + step * baseline], { ...letters, colour: colour }),
      ),
  };
}

/** From a line's top to what its letters stand on, as a share of its height. */
const baseline = 0.75;

/** A kind of date as it is drawn, and what it is called. */
export interface KeyEntry {
  readonly row: LegendRow;
  readonly name: string;
}

const sample = { width: 36, gap: 8, apart: 20 } as const;

/** How dates are drawn, as far as they are in the picture: a small mark beside each name. */
export function keyBlock(entries: readonly KeyEntry[], room: Room): Block {
  const { step, ...letters } = looks.foot;
  let [x, line] = [0, 0];
  const places = entries.flatMap(({ row, name }) => {
    const form = forms[row];
    if (!form) return [];
    const width = sample.width + sample.gap + room.measure(name, letters);
    if (x > 0 && x + width > room.width) [x, line] = [0, line + 1];
    const place = { form, name, x, line };
    x += width + sample.apart;
    return [place];
  });
  const height = places.length === 0 ? 0 : (line + 1) * keyStep;
  return {
    height,
    words: entries.map(({ name }) => name).join(', '),
    at: (top) =>
      places.flatMap(({ form, name, x: at, line: of }) => {
        const left = room.left + at;
        const y = top + of * keyStep;
        const isPoint = form.shape === 'day';
        const [from, to] = isPoint ? [18, 18] : endsOf(form);
        return [
          ...markShapes(form, {
            x: left + from,
            end: left + to,
            foot: y + (isPoint ? keyStep / 2 + 19 : keyStep / 2 + 12),
            colour: room.colours.mark,
            ground: room.colours.page,
            fade: 24,
          }),
          wordsAt(name, [left + sample.width + sample.gap, y + keyStep / 2 + 4.5], {
            ...letters,
            colour: room.colours.ink2,
          }),
        ];
      }),
  };
}

const keyStep = 26;

type Form = Parameters<typeof markShapes>[0];

/** Left and right end of a sample's time, so that what fades has room. */
function endsOf({ shape, startOpen, endOpen }: Form): readonly [number, number] {
  if (shape === 'before') return [30, 30];
  if (shape === 'after') return [4, 4];
  return [startOpen ? 24 : 0, endOpen ? 12 : sample.width];
}

function formOf(
  shape: Form['shape'],
  basis: Form['basis'],
  given: Partial<Pick<Form, 'startOpen' | 'endOpen' | 'startSoft' | 'endSoft'>> = {},
): Form {
  return {
    ...{ shape, basis, startOpen: false, endOpen: false, startSoft: false, endSoft: false },
    ...given,
  };
}

const isSoft = { startSoft: true, endSoft: true };

/** What the picture's key draws; folds and heaps say in words what they are. */
const forms: Partial<Readonly<Record<LegendRow, Form>>> = {
  day: formOf('day', 'stated'),
  dayInferred: formOf('day', 'inferred'),
  daySoft: formOf('day', 'stated', isSoft),
  span: formOf('span', 'stated'),
  spanInferred: formOf('span', 'inferred'),
  spanSoft: formOf('span', 'stated', isSoft),
  openEnd: formOf('span', 'stated', { endOpen: true }),
  openStart: formOf('span', 'stated', { startOpen: true }),
  within: formOf('within', 'stated'),
  withinSoft: formOf('within', 'stated', isSoft),
  withinInferred: formOf('within', 'inferred'),
  season: formOf('season', 'stated', isSoft),
  before: formOf('before', 'stated'),
  beforeInferred: formOf('before', 'inferred'),
  after: formOf('after', 'stated'),
  afterInferred: formOf('after', 'inferred'),
};
