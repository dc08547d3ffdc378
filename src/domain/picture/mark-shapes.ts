import type { DatedStretch } from '@/domain/dates/event-date';
import type { HeapPile } from '@/domain/marks/draft-heap';
import {
  boxPath,
  diamondPath,
  fillPath,
  type Paint,
  type PathShape,
  round,
  strokePath,
  tearPath,
} from './shapes';

/** A mark's extent and foot, in px of the picture, and its colours. */
export interface MarkInk {
  readonly x: number;
  readonly end: number;
  /** Of the row that it stands in. */
  readonly foot: number;
  readonly colour: string;
  /** Of the ground behind it. */
  readonly ground: string;
  /** Length of what fades; px. */
  readonly fade: number;
}

type Form = Pick<
  DatedStretch,
  'shape' | 'basis' | 'startOpen' | 'endOpen' | 'startSoft' | 'endSoft'
>;

/** As the style sheet has them; px. */
const bar = { foot: 8, height: 8, min: 7, cap: 4, frame: 1.5 } as const;
/** How much of a mark an end takes that is only about there. */
const soft = 0.16;
const dashes = [3, 2.5];
const dots = [1.5, 2.5];

/** A mark as it stands on the page: its fill says how much of the time it took, its edge how we know. */
export function markShapes(form: Form, ink: MarkInk, isBare = false): readonly PathShape[] {
  switch (form.shape) {
    case 'day':
      return dayShapes(form, { ...ink, foot: ink.foot - (isBare ? 12 : 19) });
    case 'span':
      return form.basis === 'inferred' ? inferredSpan(form, ink) : statedSpan(form, ink);
    case 'within':
      return withinShapes(form, ink);
    case 'season':
      return seasonShapes(ink);
    case 'before':
      return boundShapes(form, ink, { x: ink.end, side: -1 });
    case 'after':
      return boundShapes(form, ink, { x: ink.x, side: 1 });
  }
}

/** A diamond; dashed around where a part of the date is worked out, hollow if only about then. */
function dayShapes({ basis, startSoft, endSoft }: Form, ink: MarkInk): readonly PathShape[] {
  const { x, foot: y, colour, ground } = ink;
  const isSoft = startSoft || endSoft;
  const side = (to: number) =>
    strokePath(`M${round(x)} ${y}H${round(to)}`, { colour, from: x, to }, { width: bar.frame });
  const inner: readonly PathShape[] = isSoft
    ? [
        side(x - 14),
        side(x + 14),
        { ...fillPath(diamondPath(x, y, 4.7), ground), stroke: colour, width: bar.frame },
      ]
    : [fillPath(diamondPath(x, y, 7.1), colour)];
  if (basis !== 'inferred') return inner;
  return [
    ...inner,
    strokePath(diamondPath(x, y, 11.7), colour, { width: bar.frame, dash: dashes }),
  ];
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
}

/** From left to right: an end that fades in, what is whole, and an end that fades out. */
function piecesOf(form: Form, { x, end, colour, fade }: MarkInk): readonly Piece[] {
  const right = Math.max(end, x + bar.min);
  const share = (right - x) * soft;
  const isSpan = form.shape === 'span';
  const isOpen = { start: isSpan && form.startOpen, end: isSpan && form.endOpen };
  const from = !isOpen.start && form.startSoft ? x + share : x;
  const to = !isOpen.end && form.endSoft ? right - share : right;
  const left = isOpen.start ? x - fade : x;
  const last = isOpen.end ? right + fade : right;
  const pieces: Piece[] = [{ from, to, paint: colour }];
  if (left < from) pieces.unshift({ from: left, to: from, paint: { colour, from, to: left } });
  if (last > to) pieces.push({ from: to, to: last, paint: { colour, from: to, to: last } });
  return pieces;
}

function barOf({ foot }: MarkInk) {
  return { top: foot - bar.foot - bar.height, bottom: foot - bar.foot };
}

/** Filled, all of this time, with a cap at each end that is known. */
function statedSpan(form: Form, ink: MarkInk): readonly PathShape[] {
  const { top, bottom } = barOf(ink);
  const pieces = piecesOf(form, ink);
  const cap = (left: number) =>
    fillPath(boxPath([left, left + 2], [top - bar.cap, bottom + bar.cap]), ink.colour);
  const right = Math.max(ink.end, ink.x + bar.min);
  return [
    ...pieces.map(({ from, to, paint }) => fillPath(boxPath([from, to], [top, bottom]), paint)),
    ...(form.startOpen || form.startSoft ? [] : [cap(ink.x)]),
    ...(form.endOpen || form.endSoft ? [] : [cap(right - 2)]),
  ];
}

/** Filled inside a dashed frame. */
function inferredSpan(form: Form, ink: MarkInk): readonly PathShape[] {
  const { top, bottom } = barOf(ink);
  const pieces = piecesOf(form, ink);
  const last = pieces.length - 1;
  const inside = pieces.map(({ from, to, paint }, at) => {
    const [left, right] = [at === 0 ? from + 3 : from, at === last ? to - 3 : to];
    return fillPath(boxPath([left, right], [top + 3, bottom - 3]), paint);
  });
  return [...inside, ...frameOf(form, ink, dashes)];
}

/** Lines above and below, and at the ends that do not fade. */
function frameOf(form: Form, ink: MarkInk, dash?: readonly number[]): readonly PathShape[] {
  const { top, bottom } = barOf(ink);
  const half = bar.frame / 2;
  const [high, low] = [top + half, bottom - half];
  const pieces = piecesOf(form, ink);
  const lines = pieces.map(({ from, to, paint }) => {
    const [left, right] = [round(from), round(to)];
    return strokePath(`M${left} ${high}H${right}M${left} ${low}H${right}`, paint, {
      width: bar.frame,
      dash: dash,
    });
  });
  const [first, last] = [pieces[0], pieces.at(-1)];
  const sides = [
    typeof first?.paint === 'string' ? first.from + half : null,
    typeof last?.paint === 'string' ? last.to - half : null,
  ].flatMap((x) => (x === null ? [] : [`M${round(x)} ${top}V${bottom}`]));
  if (sides.length === 0) return lines;
  return [...lines, strokePath(sides.join(''), ink.colour, { width: bar.frame, dash: dash })];
}

/** Hollow: some point inside; hatched in a dashed frame where the window is worked out. */
function withinShapes(form: Form, ink: MarkInk): readonly PathShape[] {
  const { top, bottom } = barOf(ink);
  const right = Math.max(ink.end, ink.x + bar.min);
  const ground = fillPath(boxPath([ink.x, right], [top, bottom]), ink.ground);
  if (form.basis !== 'inferred') return [ground, ...frameOf(form, ink)];
  return [
    ground,
    strokePath(hatchPath(ink.x, right, { top, bottom }), ink.colour, { width: 1.3 }),
    ...frameOf(form, ink, dashes),
  ];
}

/** Lines that rise to the right, cut off at both ends. */
function hatchPath(
  left: number,
  right: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  const [height, step] = [bottom - top, 6];
  const lines = Math.ceil((right - left + height) / step);
  return Array.from({ length: lines }, (_, at) => {
    const start = left - height + at * step;
    const from = Math.max(left, start);
    const to = Math.min(right, start + height);
    const at1 = round(bottom - (from - start));
    return to <= from ? '' : `M${round(from)} ${at1}L${round(to)} ${round(bottom - (to - start))}`;
  }).join('');
}

/** No edge where a season has none, and dots inside. */
function seasonShapes(ink: MarkInk): readonly PathShape[] {
  const { top, bottom } = barOf(ink);
  const form: Form = {
    ...{ shape: 'within', basis: 'stated', startOpen: false, endOpen: false },
    ...{ startSoft: true, endSoft: true },
  };
  const middle = (top + bottom) / 2;
  const inside = piecesOf(form, ink).map(({ from, to, paint }) =>
    strokePath(`M${round(from)} ${middle}H${round(to)}`, paint, { width: 2, dash: [2, 2] }),
  );
  return [...frameOf(form, ink), ...inside];
}

/** Only this bound is known: a cap, an arrow to where it may have been, and dots that fade. */
function boundShapes(
  { basis, startSoft, endSoft }: Form,
  ink: MarkInk,
  { x, side }: { readonly x: number; readonly side: 1 | -1 },
): readonly PathShape[] {
  const { foot, colour, fade } = ink;
  const { top, bottom } = barOf(ink);
  const isSure = basis === 'stated' && !startSoft && !endSoft;
  const middle = x + side * fade * 0.45;
  const far = x + side * fade;
  const lines = (from: number, to: number, paint: Paint) =>
    strokePath(
      [top + 0.75, bottom - 0.75].map((y) => `M${round(from)} ${y}H${round(to)}`).join(''),
      paint,
      { width: bar.frame, dash: dots },
    );
  const [base, tip, y] = [round(x + side * 4), round(x + side * 11), foot - 12];
  const cap = round(x + side);
  return [
    lines(x, middle, colour),
    lines(middle, far, { colour, from: middle, to: far }),
    strokePath(`M${cap} ${foot - 4}V${foot - 20}`, colour, {
      width: 2,
      dash: isSure ? undefined : [4, 2],
    }),
    fillPath(`M${base} ${y - 5}L${tip} ${y}L${base} ${y + 5}Z`, colour),
  ];
}

/** Piles of paper, as high as there are sheets. */
export function heapShapes(piles: readonly HeapPile[], ink: MarkInk): readonly PathShape[] {
  const { bottom } = barOf(ink);
  const d = piles.flatMap(({ from, to, sheets }) => {
    const right = Math.max(to, from + 2);
    return Array.from({ length: sheets }, (_, at) =>
      boxPath([ink.x + from, ink.x + right], [bottom - at * 4 - 2, bottom - at * 4]),
    );
  });
  return d.length === 0 ? [] : [fillPath(d.join(''), ink.colour)];
}

/** Where time is folded away inside a mark. */
export function seamShapes(
  x: number,
  foot: number,
  { edge, page }: { readonly edge: string; readonly page: string },
): readonly PathShape[] {
  const reach = { top: foot - 21, bottom: foot - 3, tooth: 6 };
  return [
    fillPath(tearPath(x, { ...reach, half: 6 }), edge),
    fillPath(tearPath(x, { ...reach, half: 4 }), page),
  ];
}
