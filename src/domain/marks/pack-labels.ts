import { type Box, insertByFoot, lowestFree } from './boxes';

/** One way to write a label; `key` is the caller's name for it, `width` is in px. */
export interface LabelChoice {
  readonly key: string;
  readonly width: number;
  readonly lines: number;
  /** Only where nothing else fits the plot; never to spare room for the next mark. */
  readonly isLastResort?: boolean;
}

/** A mark in plot px; a mark that begins left of the plot has x below 0. */
export interface MarkToPlace {
  readonly id: string;
  readonly x: number;
  /** Right end of the shape; at least x. */
  readonly end: number;
  /** From the mark to its label: 0, or 14 for a day, whose label is beside the diamond. */
  readonly labelInset: number;
  /** How far the shape sticks out left of x and right of end. */
  readonly outset: number;
  /** What it takes up besides its shape and label, if anything. */
  readonly left?: number;
  readonly right?: number;
  /** How much higher than a plain mark's its label is. */
  readonly lift?: number;
  /** No label reaches beyond these px, as others of its kind are close beside it. */
  readonly within?: { readonly from: number; readonly to: number };
  /** The label is beside the shape and not above it. */
  readonly besideShape: boolean;
  /** Preferred first. */
  readonly choices: readonly LabelChoice[];
}

/** Where a mark and its label are, in px. */
export interface PlacedMark {
  readonly id: string;
  /** Of the mark's foot, above the axis. */
  readonly y: number;
  readonly choice: LabelChoice;
  /** Which end of the mark the label keeps to. */
  readonly align: 'start' | 'end';
  /** Left edge of the label in the plot. */
  readonly labelX: number;
  readonly height: number;
  /** The label has no room of its own, and is there while the mark is looked at. */
  readonly isBare: boolean;
}

/**
 * Sizes in px: the plot, a box of one line, each further line, a box without a label, and the room
 * between boxes in a row.
 */
export interface PackOptions {
  readonly width: number;
  readonly rowHeight: number;
  readonly lineHeight: number;
  readonly bareHeight: number;
  readonly gap: number;
  /** Where all labels would be higher than this, some have no room; none is left out unless given. */
  readonly maxHeight?: number;
}

type Label = Pick<PlacedMark, 'choice' | 'align' | 'labelX'>;

const noLabelChoice: LabelChoice = { key: 'none', width: 0, lines: 1 };

/**
 * Sets marks one after another at the lowest free height; mark ∪ label is the box. What comes first
 * is lowest, and those of a kind are to be in date order.
 *
 *     y 29   [Six months after …………………]
 *     y 0    [Khojaly] [2023]  [Washington]  [anniversary]
 */
export function packLabels(
  marks: readonly MarkToPlace[],
  options: PackOptions,
): readonly PlacedMark[] {
  const boxes: Box[] = [];
  const placed = marks.map((mark, index) => {
    const label = chooseLabel(mark, nextStart(marks, index, options.width), options);
    return settle(boxes, { mark, label, ...options });
  });
  const { maxHeight = Number.POSITIVE_INFINITY } = options;
  const isTooHigh = placed.some(({ y, height }) => y + height > maxHeight);
  return isTooHigh ? packBare(marks, { ...options, maxHeight }) : placed;
}

/** Of the room that there is, labels get so much; the rest is for marks without one. */
const labelShare = 0.7;

/**
 * The same where not all labels have room: those that find it are above, the other marks below.
 *
 *     y 28   ◆ Bridge closes   ◆ Strike is called
 *     y 14         ◆
 *     y 0     ◆ ◆   ◆ ◆ ◆  ◆
 */
function packBare(
  marks: readonly MarkToPlace[],
  options: PackOptions & { readonly maxHeight: number },
): readonly PlacedMark[] {
  const drafts = marks.map((mark) => ({ ...options, mark, label: briefLabel(mark, options) }));
  const heaps = drafts.filter(({ mark }) => mark.within);
  const others = drafts.filter(({ mark }) => !mark.within);
  const trial: Box[] = [];
  for (const heap of heaps) settle(trial, heap);
  const labelled = new Set<Settling>();
  for (const draft of others) {
    const box = boxOf(draft);
    if (lowestFree(trial, box) + box.height > options.maxHeight * labelShare) continue;
    labelled.add(draft);
    settle(trial, draft);
  }
  const bare = others.filter((draft) => !labelled.has(draft));
  const boxes: Box[] = [];
  return [
    ...heaps.map((heap) => settle(boxes, heap)),
    ...bare.map((draft) => settle(boxes, { ...draft, isBare: true })),
    ...Array.from(labelled, (draft) => settle(boxes, draft)),
  ];
}

/** The narrowest label of one line, if there is one that fits. */
function briefLabel(mark: MarkToPlace, { width }: PackOptions): Label {
  const labels = fittingLabels(mark, width);
  if (mark.within) return labels[0] ?? noLabel(mark);
  const brief = labels
    .filter(({ choice }) => choice.lines === 1)
    .sort((a, b) => a.choice.width - b.choice.width);
  return brief[0] ?? labels[0] ?? squeezeLabel(mark, width);
}

interface Settling extends PackOptions {
  readonly mark: MarkToPlace;
  readonly label: Label;
  readonly isBare?: boolean;
}

/** A shape without its label sticks out no more than this, and keeps this much from others; px. */
const bareReach = 9;
const bareGap = 1;

/** The room that a mark takes, with what it keeps from others. */
function boxOf({ mark, label, isBare, ...options }: Settling) {
  if (isBare) {
    const outset = Math.min(mark.outset, bareReach) + bareGap;
    return { left: mark.x - outset, right: mark.end + outset, height: options.bareHeight };
  }
  const { choice, labelX } = label;
  return {
    left: Math.min(leftOf(mark), labelX) - options.gap,
    right: Math.max(rightOf(mark), labelX + choice.width) + options.gap,
    height: options.rowHeight + (choice.lines - 1) * options.lineHeight + (mark.lift ?? 0),
  };
}

/** Sets a mark at the lowest height that is free. */
function settle(boxes: Box[], settling: Settling): PlacedMark {
  const { mark, label, isBare = false, gap } = settling;
  const box = boxOf(settling);
  const y = lowestFree(boxes, box);
  const apart = isBare ? bareGap : gap;
  insertByFoot(boxes, {
    left: box.left + apart,
    right: box.right - apart,
    y,
    top: y + box.height,
  });
  return { id: mark.id, y, ...label, height: box.height, isBare };
}

/** The ends of a mark without its label, in px. */
export function leftOf({ x, outset, left = x }: MarkToPlace): number {
  return Math.min(left, x - outset);
}

export function rightOf({ end, outset, right = end }: MarkToPlace): number {
  return Math.max(right, end + outset);
}

/** Where the first later mark begins that lies wholly after this one, if its row can be shared. */
function nextStart(marks: readonly MarkToPlace[], index: number, width: number): number {
  const end = marks[index]?.end ?? 0;
  const next = marks.find((mark, later) => later > index && leftOf(mark) > end);
  // A label that must end at its mark takes the room to the left: sparing the mark wins nothing.
  const isShareable = next && fittingLabels(next, width)[0]?.align !== 'end';
  return isShareable ? leftOf(next) : Number.POSITIVE_INFINITY;
}

/** A label is not broken further than this to spare room for the next mark. */
const maxSparingLines = 2;

/** The first choice that leaves the next mark its place in the row, else the first that fits the plot. */
function chooseLabel(mark: MarkToPlace, limit: number, options: PackOptions): Label {
  const labels = fittingLabels(mark, options.width);
  if (mark.within) return labels[0] ?? noLabel(mark);
  const modest = labels.find(
    ({ choice, labelX }) =>
      !choice.isLastResort &&
      choice.lines <= maxSparingLines &&
      labelX + choice.width + options.gap <= limit,
  );
  return modest ?? labels[0] ?? squeezeLabel(mark, options.width);
}

function noLabel({ x }: MarkToPlace): Label {
  return { choice: noLabelChoice, align: 'start', labelX: Math.max(0, x) };
}

function fittingLabels(mark: MarkToPlace, width: number): readonly Label[] {
  return mark.choices.flatMap((choice) => fitLabel(mark, choice, width) ?? []);
}

/** The label over a mark with neighbours: from its start, or as far left of it as their room demands. */
function fitWithin(mark: MarkToPlace, choice: LabelChoice, width: number): Label | undefined {
  const { from, to } = mark.within ?? { from: 0, to: width };
  const left = Math.max(0, from);
  const labelX = Math.min(Math.max(left, mark.x), Math.min(width, to) - choice.width);
  return labelX >= left ? { choice, align: 'start', labelX } : undefined;
}

/** The label at the mark's start, else at its end; nothing if it leaves the plot either way. */
function fitLabel(mark: MarkToPlace, choice: LabelChoice, width: number): Label | undefined {
  if (mark.within) return fitWithin(mark, choice, width);
  const start = Math.max(0, mark.x + mark.labelInset);
  if (start + choice.width <= width) {
    return { choice, align: 'start', labelX: start };
  }
  const beside = mark.besideShape ? mark.labelInset : 0;
  const end = Math.min(width, mark.end - beside) - choice.width;
  return end >= 0 ? { choice, align: 'end', labelX: end } : undefined;
}

/** The last choice, pushed into the plot. */
function squeezeLabel(mark: MarkToPlace, width: number): Label {
  const choice = mark.choices.at(-1) ?? noLabelChoice;
  const wanted = Math.min(mark.x + mark.labelInset, width - choice.width);
  return { choice, align: 'start', labelX: Math.max(0, wanted) };
}
