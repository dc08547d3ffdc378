import { firstView } from '@/domain/axis/home-axis';
import { indexDetail } from '@/domain/heaps/level-of-detail';
import { drawTimeline } from '@/domain/marks/draw-timeline';
import { type MeasureText, markMetrics } from '@/domain/marks/mark-metrics';
import { type Dataset, datedCount, datedRows } from '@/domain/model/dataset';
import { withoutPeriods } from '@/domain/model/periods';
import { layOutLanes } from '@/domain/select/lanes';
import type { Visible } from '@/domain/select/select';
import { measureText } from '@/pages/fonts/card-fonts';

/** Widths of the page at which the room is worked out, in rem: phones with a scrollbar, then up to the widest page. */
const narrowest = 18.75;
const widest = 90;
const step = 1.25;
/** Gutters and what is above and below the marks, as the style sheet has them; rem and px. */
const gutter = { narrow: 1, wide: 1.5, from: 56.25 } as const;
const head = 1.375;
const foot = 4;
const rem = 16;
/** With more marks than this, the screen draws fewer than there are. */
const maxMarks = 200;

/**
 * The timeline's height before it is drawn, as CSS: a step for each width of the stage, which a scrollbar narrows
 * and a media query would not see, so that what is below does not move when the marks arrive. Empty where there are too many events to pack.
 */
export function writePlotRoom(dataset: Dataset, visible: Visible): string {
  if (datedCount(dataset) > maxMarks) return '';
  const rules: string[] = [];
  let last = 0;
  const stage = { dataset, visible };
  let next = heightAt(narrowest, stage);
  for (let width = narrowest; width <= widest; width += step) {
    const here = next;
    next = heightAt(width + step, stage);
    // A wider page is not always a lower one, so a step holds whichever of its ends is higher.
    const room = Math.max(here, next);
    if (room === last) continue;
    last = room;
    const rule = `.plot{--plot-room:${room}rem}`;
    rules.push(width === narrowest ? rule : `@container stage (min-width:${width}rem){${rule}}`);
  }
  return rules.join('');
}

interface Stage {
  readonly dataset: Dataset;
  readonly visible: Visible;
}

const noRows: ReadonlySet<number> = new Set();

/** As a browser measures, but without kerning: a little wider, never narrower. */
const measure: MeasureText = (text, weight, size) =>
  Math.ceil(measureText(text, { face: 'sans', weight: weight === 'title' ? 600 : 400, size }));

/** Of the plot with all its marks, on a page of this width; both in rem. */
function heightAt(width: number, { dataset, visible }: Stage): number {
  const side = width < gutter.from ? gutter.narrow : gutter.wide;
  const plot = (width - 2 * side) * rem;
  const lanes = layOutLanes(dataset, {
    mode: 'none',
    rows: withoutPeriods(dataset, datedRows(dataset)),
    visible,
  });
  const index = indexDetail(dataset.columns, lanes);
  const drawing = drawTimeline(dataset, index, {
    lanes,
    scale: { ...firstView(dataset.axis), folds: dataset.axis.folds, width: plot },
    metrics: markMetrics({ width: plot, rem, hasLanes: false }, measure),
    alone: noRows,
  });
  return Math.ceil((head + (drawing.height + foot) / rem) * 1000) / 1000;
}
