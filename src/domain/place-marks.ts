import type { TimelineEvent } from './dataset-schema';
import { describeDate } from './date-words';
import type { DatedStretch } from './event-date';
import type { Lane } from './lanes';
import {
  type LabelChoice,
  type MarkToPlace,
  type PackOptions,
  type PlacedMark,
  packLabels,
} from './pack-labels';
import { type TimeScale, toX } from './time-scale';
import { wrapTitle } from './title-text';

/** Sizes that the style sheet gives, in px, and how wide a text comes out. */
export interface MarkMetrics extends Omit<PackOptions, 'width'> {
  /** Length of the fade of an open bound. */
  readonly fade: number;
  /** A day's label stands this far right of its diamond's middle. */
  readonly dayInset: number;
  /** How far the diamond reaches out from its middle. */
  readonly dayReach: number;
  /** Height above a lane's marks for its name; 0 without lanes. */
  readonly laneHead: number;
  /** Whether there is room for the muted date words behind a title. */
  readonly isWide: boolean;
  readonly measure: (text: string, weight: 'title' | 'muted') => number;
}

/** A mark to draw: where it stands, and the lines of its label. All in px of the plot. */
export interface DrawnMark {
  /** Lane and event: an event may stand in several lanes. */
  readonly key: string;
  readonly lane: Lane;
  readonly event: TimelineEvent;
  readonly stretch: DatedStretch;
  /** Left and right end of its time, without fades. */
  readonly x: number;
  readonly end: number;
  /** Of its foot, above the axis. */
  readonly y: number;
  readonly labelX: number;
  readonly align: 'start' | 'end';
  readonly lines: readonly string[];
  /** Date words behind the last line; empty where the title says it or there is no room. */
  readonly muted: string;
  /** Folds inside the mark, in px of the plot. */
  readonly seams: readonly number[];
}

interface DrawnLane {
  readonly lane: Lane;
  /** Of its foot, above the axis. */
  readonly bottom: number;
  readonly height: number;
}

export interface Drawing {
  /** In date order, and in the order of lanes within one event. */
  readonly marks: readonly DrawnMark[];
  readonly lanes: readonly DrawnLane[];
  readonly height: number;
}

interface Placing {
  readonly stretches: ReadonlyMap<string, DatedStretch>;
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics;
}

/** Widest label, as a share of the plot, where the plot is narrow. */
const narrowShare = 0.58;

/** Sets the marks of all lanes, the first lane on top. */
export function placeMarks(lanes: readonly Lane[], placing: Placing): Drawing {
  const drawnLanes: DrawnLane[] = [];
  const marks: DrawnMark[] = [];
  let bottom = 0;
  for (const lane of lanes.toReversed()) {
    const { drawn, height } = placeLane(lane, placing, bottom);
    marks.push(...drawn);
    drawnLanes.push({ lane, bottom, height });
    bottom += height;
  }
  const order = new Map(lanes.map((lane, index) => [lane, index]));
  marks.sort(
    (a, b) =>
      a.stretch.start - b.stretch.start ||
      a.stretch.end - b.stretch.end ||
      (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0),
  );
  return { marks, lanes: drawnLanes, height: bottom };
}

function placeLane(
  lane: Lane,
  { stretches, scale, metrics }: Placing,
  bottom: number,
): { drawn: readonly DrawnMark[]; height: number } {
  const labels = new Map<string, Map<string, LabelText>>();
  const toPlace = lane.events.flatMap((event): readonly MarkToPlace[] => {
    const stretch = stretches.get(event.id);
    if (!stretch) return [];
    const texts = labelTexts(event, metrics, scale.width);
    labels.set(event.id, texts);
    return [
      { id: event.id, ...extentOf(stretch, scale, metrics), choices: choicesOf(texts, metrics) },
    ];
  });
  const placed = packLabels(toPlace, { ...metrics, width: scale.width });
  const events = new Map(lane.events.map((event) => [event.id, event]));
  const drawn = placed.flatMap((mark): readonly DrawnMark[] => {
    const event = events.get(mark.id);
    const stretch = stretches.get(mark.id);
    const text = labels.get(mark.id)?.get(mark.choice.key);
    if (!event || !stretch) return [];
    return [
      {
        ...drawMark({ mark, stretch, scale, bottom }),
        key: `${lane.id}/${event.id}`,
        lane,
        event,
        ...(text ?? noText),
      },
    ];
  });
  const top = placed.reduce((most, { y, height }) => Math.max(most, y + height), metrics.rowHeight);
  return { drawn, height: top + (lane.label === '' ? 0 : metrics.laneHead) };
}

function drawMark({
  mark,
  stretch,
  scale,
  bottom,
}: {
  readonly mark: PlacedMark;
  readonly stretch: DatedStretch;
  readonly scale: TimeScale;
  readonly bottom: number;
}) {
  const inside = scale.folds.filter(({ start, end }) => start > stretch.start && end < stretch.end);
  return {
    stretch,
    x: toX(scale, stretch.start),
    end: toX(scale, stretch.end),
    y: bottom + mark.y,
    labelX: mark.labelX,
    align: mark.align,
    seams: inside.map(({ start }) => toX(scale, start)),
  };
}

/** What a mark takes up besides its label. */
function extentOf(stretch: DatedStretch, scale: TimeScale, metrics: MarkMetrics) {
  const x = toX(scale, stretch.start);
  const end = toX(scale, stretch.end);
  const plain = { labelInset: 0, outset: 0, besideShape: false };
  switch (stretch.shape) {
    case 'day':
      return {
        x,
        end: x,
        labelInset: metrics.dayInset,
        outset: metrics.dayReach,
        besideShape: true,
      };
    case 'before':
      return { x: end - metrics.fade, end, ...plain };
    case 'after':
      return { x, end: x + metrics.fade, ...plain };
    case 'span':
    case 'within':
    case 'season':
      return { x, end: Math.max(end, x + 7), ...plain };
  }
}

interface LabelText {
  readonly lines: readonly string[];
  readonly muted: string;
}

const noText: LabelText = { lines: [], muted: '' };

/** The ways to write a label, preferred first: in full, without date words, on more lines, short. */
function labelTexts(
  event: TimelineEvent,
  metrics: MarkMetrics,
  plotWidth: number,
): Map<string, LabelText> {
  const muted = metrics.isWide ? describeDate(event, 'timeline') : '';
  const measure = (text: string) => metrics.measure(text, 'title');
  const texts = new Map<string, LabelText>();
  if (muted !== '') texts.set('full', { lines: wrapTitle(event.title, 1, measure) ?? [], muted });
  for (const lines of metrics.laneHead > 0 ? [1] : [1, 2, 3]) {
    const wrapped = wrapTitle(event.title, lines, measure);
    if (wrapped) texts.set(`title-${lines}`, { lines: wrapped, muted: '' });
  }
  texts.set('short', { lines: [event.label], muted: '' });
  if (metrics.isWide) return texts;
  const fits = [...texts].filter(
    ([, { lines }]) => Math.max(...lines.map(measure)) <= plotWidth * narrowShare,
  );
  return fits.length > 0 ? new Map(fits) : texts;
}

function choicesOf(
  texts: ReadonlyMap<string, LabelText>,
  { measure, laneHead }: MarkMetrics,
): readonly LabelChoice[] {
  return [...texts].map(([key, { lines, muted }]) => ({
    key,
    lines: lines.length,
    // A lane is short of rows, and there a short label is better than a second row.
    isLastResort: key === 'short' && laneHead === 0,
    width:
      Math.max(
        ...lines.map((line, index) => {
          const isLast = index === lines.length - 1;
          return (
            measure(line, 'title') +
            (isLast && muted !== '' ? 4 + measure(` ${muted}`, 'muted') : 0)
          );
        }),
      ) + labelPadding,
  }));
}

/** The label's own padding at its open end. */
const labelPadding = 6;
