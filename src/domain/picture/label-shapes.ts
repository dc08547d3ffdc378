import type { DrawnMark } from '@/domain/marks/place-marks';
import {
  boxPath,
  fillPath,
  type Lettering,
  type MeasureLetters,
  type PictureColours,
  round,
  type Shape,
  strokePath,
  wordsAt,
} from './shapes';

/** How an event stands to what the reader selected. */
export type Standing = 'selected' | 'linked' | 'none';

export interface LabelInk {
  readonly colours: PictureColours;
  readonly measure: MeasureLetters;
  readonly standing: Standing;
  readonly isDim: boolean;
  /** Left end of the plot, and the foot of the mark's row; px of the picture. */
  readonly left: number;
  readonly foot: number;
  readonly isPhone: boolean;
}

/** From a line's foot up to what its letters stand on; how far up a label is; px. */
const rise = 3.6;
const heights = { bar: 18, day: 10, sheet: 4, plainSheets: 3 } as const;
const padding = 6;
const between = 4;

/** A label's lines over their ground, each at its place, or none where there was no room for any. */
export function labelShapes(mark: DrawnMark, ink: LabelInk): readonly Shape[] {
  if (mark.isBare && ink.standing !== 'selected') return [];
  const { size, step } = ink.isPhone ? { size: 13, step: 16 } : { size: 14, step: 17 };
  const rows = [
    ...mark.lines.map((title, at) => ({
      title,
      muted: at === mark.lines.length - 1 ? mark.muted : '',
    })),
    ...mark.below.map((muted) => ({ title: '', muted })),
  ];
  const low = ink.foot - liftOf(mark);
  return rows.flatMap((row, at) =>
    lineShapes(row, { mark, ink, size, low: low - (rows.length - 1 - at) * step, step }),
  );
}

/** Px from the row's foot to that of the label. */
function liftOf(mark: DrawnMark): number {
  if (mark.kind === 'heap') {
    const sheets = mark.piles.reduce((max, pile) => Math.max(max, pile.sheets), 0);
    return heights.bar + 1 + Math.max(0, sheets - heights.plainSheets) * heights.sheet;
  }
  return mark.event.when.shape === 'day' ? heights.day : heights.bar;
}

interface LinePlace {
  readonly mark: DrawnMark;
  readonly ink: LabelInk;
  readonly size: number;
  /** Foot of the line, and its height. */
  readonly low: number;
  readonly step: number;
}

function lineShapes(words: LineWords, place: LinePlace): readonly Shape[] {
  const { mark, ink, size, low, step } = place;
  const { colours, standing, isDim } = ink;
  const isLit = standing === 'selected' && !isDim;
  const plain = isDim ? colours.ink2 : colours.ink;
  const row = measureLine(words, place);
  const start = ink.left + mark.labelX;
  const x = mark.align === 'end' ? start + mark.labelWidth - row.width : start;
  const side = isLit ? padding : 0;
  const [y, ground] = [low - rise, isLit ? colours.accent : colours.stage];
  const inks = isLit ? [colours.onAccent, colours.onAccent] : [plain, colours.ink2];
  const [titleInk = plain, mutedInk = plain] = inks;
  const title = { face: 'sans', weight: isDim ? 400 : 600, size, colour: titleInk } as const;
  const muted = { face: 'sans', weight: 400, size, colour: mutedInk } as const;
  const said = [
    wordsAt(words.title, [x, y], title),
    wordsAt(words.muted, [x + row.muted, y], muted),
  ].filter(({ text }) => text !== '');
  const box = boxPath([x - side, x + row.width + side], [low - step, low]);
  return [fillPath(box, ground), ...said, ...underline([x, y + 3], row.title, ink)];
}

/** Below the title of what goes with the selection, as on the page. */
function underline(
  [x, y]: readonly [number, number],
  width: number,
  { standing, colours }: LabelInk,
): readonly Shape[] {
  if (standing !== 'linked' || width === 0) return [];
  const dots = { width: 1.5, dash: [1.5, 1.5] };
  return [strokePath(`M${round(x)} ${round(y)}h${round(width)}`, colours.accent, dots)];
}

interface LineWords {
  readonly title: string;
  readonly muted: string;
}

/** How wide the title is, where the words in a lighter hand begin, and how wide all is; px. */
function measureLine({ title, muted }: LineWords, { ink, size }: LinePlace) {
  const { measure, isDim } = ink;
  const light: Lettering = { face: 'sans', weight: 400, size };
  const wide = title === '' ? 0 : measure(title, { ...light, weight: isDim ? 400 : 600 });
  const gap = title === '' || muted === '' ? 0 : between + measure(' ', light);
  const rest = muted === '' ? 0 : measure(muted, light);
  return { title: wide, muted: wide + gap, width: wide + gap + rest };
}
