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
  /** No label reaches beyond the shape, as others of its kind are close beside it. */
  readonly isCrowded?: boolean;
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
}

/** Sizes in px: the plot, a box of one line, each further line, and the room between boxes in a row. */
export interface PackOptions {
  readonly width: number;
  readonly rowHeight: number;
  readonly lineHeight: number;
  readonly gap: number;
}

type Label = Pick<PlacedMark, 'choice' | 'align' | 'labelX'>;
interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly top: number;
}

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
  return marks.map((mark, index) => {
    const label = chooseLabel(mark, nextStart(marks, index, options.width), options);
    const height =
      options.rowHeight + (label.choice.lines - 1) * options.lineHeight + (mark.lift ?? 0);
    const left = Math.min(leftOf(mark), label.labelX);
    const right = Math.max(rightOf(mark), label.labelX + label.choice.width);
    const y = lowestFree(boxes, { left: left - options.gap, right: right + options.gap, height });
    insertByFoot(boxes, { left, right, y, top: y + height });
    return { id: mark.id, y, ...label, height };
  });
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
  if (mark.isCrowded) return labels.find((label) => isWithin(label, mark)) ?? noLabel(mark);
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

function isWithin({ choice, labelX }: Label, mark: MarkToPlace): boolean {
  return labelX >= leftOf(mark) && labelX + choice.width <= rightOf(mark);
}

function fittingLabels(mark: MarkToPlace, width: number): readonly Label[] {
  return mark.choices.flatMap((choice) => fitLabel(mark, choice, width) ?? []);
}

/** The label at the mark's start, else at its end; nothing if it leaves the plot either way. */
function fitLabel(mark: MarkToPlace, choice: LabelChoice, width: number): Label | undefined {
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

/** Boxes that share less than this only meet: sums of their sizes are not exact; px. */
const meeting = 0.01;

/** The lowest height at which a box lies on none of the others, which are in order of their feet. */
function lowestFree(
  boxes: readonly Box[],
  wanted: { left: number; right: number; height: number },
): number {
  let y = 0;
  for (const box of boxes) {
    if (box.y >= y + wanted.height) {
      break;
    }
    if (box.left + meeting < wanted.right && wanted.left + meeting < box.right) {
      y = Math.max(y, box.top);
    }
  }
  return y;
}

function insertByFoot(boxes: Box[], box: Box): void {
  const index = boxes.findIndex((other) => other.y > box.y);
  boxes.splice(index < 0 ? boxes.length : index, 0, box);
}
