import type { PackOptions } from './pack-labels';

/** Sizes that the style sheet gives, in px, and how wide a text comes out. */
export interface MarkMetrics extends Omit<PackOptions, 'width' | 'maxHeight'> {
  /** Length of the fade of an open bound. */
  readonly fade: number;
  /** A day's label is this far right of its diamond's middle. */
  readonly dayInset: number;
  /** How far the diamond reaches out from its middle. */
  readonly dayReach: number;
  /** A step by which a higher heap lifts its label. */
  readonly lift: number;
  /** A heap is not drawn narrower than this. */
  readonly heapWidth: number;
  /** Height above a lane's marks for its name; 0 without lanes. */
  readonly laneHead: number;
  /** Whether there is room for the muted date words behind a title. */
  readonly isWide: boolean;
  /** Labels are a size smaller, and ghosts have no room for words and lines. */
  readonly isPhone: boolean;
  readonly measure: (text: string, weight: 'title' | 'muted') => number;
}

/** Below this a plot is a phone's, and below the second labels lose their date words; rem. */
const phoneWidth = 40;
const wideWidth = 70;

/** Width of a text in px, at a font size in px. */
export type MeasureText = (text: string, weight: 'title' | 'muted', fontSize: number) => number;

interface PlotRoom {
  /** Of the plot, in px. */
  readonly width: number;
  /** Root font size in px. */
  readonly rem: number;
  readonly hasLanes: boolean;
}

/** Sizes of marks and labels as the style sheet has them, for a plot of this width; px. */
export function markMetrics({ width, rem, hasLanes }: PlotRoom, measure: MeasureText): MarkMetrics {
  const isPhone = width < phoneWidth * rem;
  const fontSize = (isPhone ? 0.8125 : 0.875) * rem;
  return {
    rowHeight: (isPhone ? 1.9375 : 1.8125) * rem,
    lineHeight: (isPhone ? 1 : 1.0625) * rem,
    bareHeight: 0.875 * rem,
    gap: 8,
    fade: 9 * rem,
    dayInset: 0.875 * rem,
    dayReach: 0.75 * rem,
    lift: 0.25 * rem,
    heapWidth: 6 * rem,
    laneHead: hasLanes ? 1.875 * rem : 0,
    isWide: width >= wideWidth * rem,
    isPhone,
    measure: (text, weight) => measure(text, weight, fontSize),
  };
}
