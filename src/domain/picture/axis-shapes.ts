import { isCrowded, placeFoldLabels } from '@/domain/axis/fold-labels';
import { type Fold, foldLength, type HomeAxis } from '@/domain/axis/folds';
import { axisTicks } from '@/domain/axis/ticks';
import { type TimeScale, toX } from '@/domain/axis/time-scale';
import { describeEdge, type WaitingEvents } from '@/domain/heaps/edge-events';
import type { Drawing } from '@/domain/marks/place-marks';
import type { ReadableThreads } from '@/domain/marks/thread-ends';
import { drawThreads } from '@/domain/marks/threads';
import type { Dataset } from '@/domain/model/dataset';
import type { PeriodLine } from '@/domain/model/periods';
import { cutAtWord } from '@/domain/say/excerpt';
import { words } from '@/words/en';
import {
  boxPath,
  fillPath,
  type Lettering,
  type MeasureLetters,
  type PictureColours,
  round,
  type Shape,
  strokePath,
  tearPath,
  wordsAt,
} from './shapes';

/** Where the plot is, in px of the picture, and how it is drawn. */
export interface Plot {
  readonly scale: TimeScale;
  readonly left: number;
  readonly top: number;
  /** Of the axis. */
  readonly axis: number;
  readonly colours: PictureColours;
  readonly measure: MeasureLetters;
}

/** As the style sheet has them; px. */
export const stageSizes = { topRow: 22, axis: 34, threads: 54, period: 24, foot: 4 } as const;
const fine: Lettering = { face: 'sans', weight: 400, size: 13 };
const fineBold: Lettering = { face: 'sans', weight: 600, size: 13 };

/** The line of time, its ticks and their words. */
export function axisShapes({ scale, left, axis, colours }: Plot, home: HomeAxis): readonly Shape[] {
  const line = strokePath(`M${left} ${axis + 0.75}h${scale.width}`, colours.ink, { width: 1.5 });
  const ticks = axisTicks(scale, home).flatMap(({ x, minor, major, isTight }): Shape[] => {
    const at = left + round(x);
    const from = at + (isTight ? 1 : 4);
    return [
      strokePath(`M${at + 0.5} ${axis + 1.5}v6`, colours.ink, { width: 1 }),
      ...(minor === null
        ? []
        : [wordsAt(minor, [from, axis + 15], { ...fine, colour: colours.ink2 })]),
      ...(major === null
        ? []
        : [wordsAt(major, [from, axis + 31], { ...fineBold, colour: colours.ink })]),
    ];
  });
  return [line, ...ticks];
}

/** Tears where time is folded away, and how much each hides, where there is room for the words. */
export function foldShapes(plot: Plot, waiting: readonly WaitingEvents[]): readonly Shape[] {
  const { scale, left, top, axis, colours, measure } = plot;
  const isShort = isCrowded(scale);
  const taken = roomOfEdges(waiting, measure);
  const isNarrow = scale.width < narrowPlot;
  const folds = scale.folds
    .map((fold) => ({ fold, x: toX(scale, fold.start) }))
    .filter(({ x }) => x > 0 && x < scale.width);
  const room = isNarrow ? 3 : 12;
  const measureLabel = (text: string) => measure(text, fine) + room;
  const texts = placeFoldLabels(
    folds.map(({ fold, x }, at) => {
      const { full, brief } = describeLength(fold, at === 0);
      return { x, texts: isNarrow ? [brief] : [full, brief] };
    }),
    { left: taken.earlier, right: scale.width - taken.later, measure: measureLabel },
  );
  return folds.flatMap(({ x }, at): Shape[] => {
    const text = texts[at];
    const [half, tooth] = isNarrow ? [5, 4] : [6, 6];
    const reach = {
      top: top + stageSizes.topRow,
      bottom: axis + (isShort ? 0 : stageSizes.axis),
      tooth,
    };
    const width = text ? measureLabel(text) : 0;
    const right = scale.width - taken.later - width;
    const from = Math.max(taken.earlier, Math.min(right, x - width / 2)) + room / 2;
    return [
      fillPath(tearPath(left + x, { ...reach, half }), colours.edge),
      fillPath(tearPath(left + x, { ...reach, half: half - 2 }), colours.page),
      ...(text ? [wordsAt(text, [left + from, top + 15], { ...fine, colour: colours.ink2 })] : []),
    ];
  });
}

/** How many events wait behind either end of the axis, above the marks. */
export function edgeShapes(
  { scale, left, top, colours, measure }: Plot,
  waiting: readonly WaitingEvents[],
): readonly Shape[] {
  return waiting.map((each) => {
    const text = words.timeline.edge.arrow[each.side](describeEdge(each));
    const x = each.side === 'earlier' ? left : left + scale.width - measure(text, fine);
    return wordsAt(text, [x, top + 15], { ...fine, colour: colours.ink });
  });
}

function roomOfEdges(waiting: readonly WaitingEvents[], measure: MeasureLetters) {
  const roomOf = (side: WaitingEvents['side']) => {
    const here = waiting.find((each) => each.side === side);
    return here ? measure(describeEdge(here), fine) + edgeRoom : 0;
  };
  return { earlier: roomOf('earlier'), later: roomOf('later') };
}

/** Room beside the words of an edge, with its arrow; px. */
const edgeRoom = 24;

/** A narrower plot has short labels; px. */
const narrowPlot = 852;

function describeLength(fold: Fold, isFirst: boolean) {
  const { unit, count } = foldLength(fold);
  const { fold: say } = words.timeline;
  if (unit === 'years') {
    return {
      full: isFirst ? say.years(count) : say.yearsNext(count),
      brief: say.shortYears(count),
    };
  }
  return {
    full: isFirst ? say.monthsFirst(count) : say.months(count),
    brief: say.shortMonths(count),
  };
}

/** A rule over each lane, and its name. */
export function laneShapes({ lanes }: Drawing, plot: Plot): readonly Shape[] {
  const { scale, left, axis, colours, measure } = plot;
  return lanes
    .filter(({ lane }) => lane.label !== '')
    .flatMap(({ lane, bottom, height }): Shape[] => {
      const y = axis - bottom - height;
      const size = lane.size === undefined ? '' : words.timeline.laneSize(lane.size);
      const width = measure(lane.label, fineBold);
      const whole = width + (size === '' ? 0 : 6 + measure(size, fine)) + 6;
      return [
        strokePath(`M${left} ${y + 0.5}h${scale.width}`, colours.hair, { width: 1 }),
        fillPath(boxPath([left, left + whole], [y + 1, y + 25]), colours.stage),
        wordsAt(lane.label, [left, y + 17], { ...fineBold, colour: colours.ink }),
        ...(size === ''
          ? []
          : [wordsAt(size, [left + width + 6, y + 17], { ...fine, colour: colours.ink2 })]),
      ];
    });
}

/** Lines below the axis from where something was said to what it refers to. */
export function threadShapes(
  { threads, isChosen }: ReadableThreads,
  { scale, left, axis, colours }: Plot,
): readonly Shape[] {
  const spacing = isChosen ? 'selected' : 'rest';
  const { lines, brackets } = drawThreads(
    threads.filter(({ said, about }) => isWithin(said, scale) && isWithin(about, scale)),
    { height: stageSizes.threads, spacing },
  );
  const [colour, width] = isChosen ? [colours.accent, 2] : [colours.markDim, 1.25];
  const at = [left, axis + stageSizes.axis] as const;
  return [
    ...brackets.map((d) => ({ ...strokePath(d, colours.markDim, { width: 1.25 }), at })),
    ...lines.map(({ path, reported }) => ({
      ...strokePath(path, colour, { width: width, dash: reported ? [4, 4] : undefined }),
      at,
    })),
  ];
}

/** A picture has no edge that a line could go on behind. */
function isWithin(end: { readonly from: number; readonly to: number }, { width }: TimeScale) {
  return end.from >= 0 && end.to <= width;
}

/** Bands behind the marks, and their names above the plot. */
export function periodShapes(
  dataset: Dataset,
  periods: readonly PeriodLine[],
  plot: Plot,
): readonly Shape[] {
  const { scale, left, top, axis, colours, measure } = plot;
  const lines = periodLines(periods);
  return periods.flatMap(({ row, line }): Shape[] => {
    const { title, when } = dataset.event.at(row);
    const start = when?.startOpen ? 0 : Math.max(0, toX(scale, dataset.columns.start[row] ?? 0));
    const end = when?.endOpen ? scale.width : toX(scale, dataset.columns.end[row] ?? 0);
    const [from, to] = [left + start, left + Math.min(scale.width, end)];
    if (to <= from) return [];
    const name = fitText(title, to - from - 12, measure);
    const y = top - stageSizes.period * (lines - line);
    const sides = (high: number, low: number) =>
      strokePath(
        `M${round(from) + 0.5} ${high}V${low}M${round(to) - 0.5} ${high}V${low}`,
        colours.hair,
        { width: 1 },
      );
    return [
      { ...fillPath(boxPath([from, to], [top, axis]), colours.page), opacity: 0.5 },
      sides(top, axis),
      ...(name === ''
        ? []
        : [
            {
              ...fillPath(boxPath([from, to], [y, y + stageSizes.period]), colours.page),
              opacity: 0.5,
            },
            sides(y, y + stageSizes.period),
            wordsAt(name, [from + 6, y + 17], { ...fine, colour: colours.ink2 }),
          ]),
    ];
  });
}

/** How many rows of names there are. */
export function periodLines(periods: readonly PeriodLine[]): number {
  return periods.reduce((max, { line }) => Math.max(max, line + 1), 0);
}

/** A name, cut with an ellipsis where it is wider; empty where not even its beginning has room. */
function fitText(text: string, width: number, measure: MeasureLetters): string {
  if (measure(text, fine) <= width) return text;
  for (let length = text.length - 1; length > 2; length -= 1) {
    const cut = cutAtWord(text, length);
    if (measure(cut, fine) <= width) return cut;
  }
  return '';
}
