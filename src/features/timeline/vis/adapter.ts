import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import moment from './moment';
import { overrideSizes, patchVis, type VisSize } from './patches';

/** A mark as vis needs it: times without folds, in ms, and the node that stands for it. */
export interface VisMark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Above marks that it overlaps. */
  readonly isRaised: boolean;
  readonly element: HTMLElement;
}

export interface VisRange {
  readonly start: number;
  readonly end: number;
}

interface VisLimits extends VisRange {
  readonly zoomMin: number;
  readonly zoomMax: number;
}

export interface VisAdapter {
  /** Draws exactly these marks over this range; only what differs is touched. */
  readonly draw: (marks: readonly VisMark[], range: VisRange) => void;
  /** Returns to the range last drawn, if a gesture has left it since. */
  readonly restore: () => void;
  readonly limit: (limits: VisLimits) => void;
  /** Has all the room of its host, in px, from now on, and draws at once. */
  readonly resize: (size: VisSize) => void;
  /** Draws at once, so that a mark that came into view can take the focus. */
  readonly flush: () => void;
  readonly destroy: () => void;
}

interface VisItem extends VisRange {
  readonly id: string;
  readonly className: string;
}

/** What the person did with pointer or wheel: `settled` once they are done. */
export type OnRange = (range: VisRange, settled: boolean) => void;

/**
 * The only file that knows vis-timeline. It gets numbers and nodes, never strings of the data. Folds
 * are taken out of time before it sees a date, so its scale stays linear and every gesture exact.
 */
export function createVisAdapter(host: HTMLElement, onRange: OnRange): VisAdapter {
  const { timeline, items, elements, frame, size } = prepared ?? makeTimeline();
  prepared = null;
  // vis keeps the last range here; its public getter makes two Dates of it on every call.
  let applied: VisRange = timelineRange(timeline);
  let drawn = applied;
  const reportRange = (settled: boolean) => (change: { byUser: boolean }) => {
    if (!change.byUser) return;
    applied = timelineRange(timeline);
    onRange(applied, settled);
  };
  timeline.on('rangechange', reportRange(false));
  timeline.on('rangechanged', reportRange(true));
  const stopHealing = healCancelledTouches(host, timeline);
  host.addEventListener('wheel', leaveToPage, { capture: true, passive: true });
  for (const drag of drags) host.addEventListener(drag, stop, { capture: true });
  const apply = (range: VisRange) => {
    drawn = range;
    if (isSame(applied, range)) return;
    timeline.setWindow(range.start, range.end, { animation: false });
    applied = range;
  };
  return {
    draw(marks, range) {
      held(timeline, () => diff(items, elements, marks));
      if (frame.parentNode === null) host.append(frame);
      apply(range);
    },
    restore: () => apply(drawn),
    limit: ({ start, end, zoomMin, zoomMax }) =>
      timeline.setOptions({ min: start, max: end, zoomMin, zoomMax }),
    resize(next) {
      Object.assign(size, next);
      // vis gives up after five redraws without a size change; those before it had a size count, so reset.
      (timeline as unknown as InnerTimeline).redrawCount = 0;
      drawNow(timeline);
    },
    flush: () => drawNow(timeline),
    destroy() {
      stopHealing();
      host.removeEventListener('wheel', leaveToPage, { capture: true });
      for (const drag of drags) host.removeEventListener(drag, stop, { capture: true });
      timeline.destroy();
      frame.remove();
    },
  };
}

/** A timeline of vis that nobody has been given yet. */
interface EmptyTimeline {
  readonly timeline: Timeline;
  readonly items: DataSet<VisItem>;
  readonly elements: Map<string, HTMLElement>;
  /** Not on the page: vis draws itself as soon as it is made, which there costs nothing. */
  readonly frame: HTMLElement;
  readonly size: { -readonly [Side in keyof VisSize]: VisSize[Side] };
}

let prepared: EmptyTimeline | null = null;

/** Makes ahead what the next adapter needs of vis, while the dataset is on its way. */
export function prepareVis(): void {
  prepared ??= makeTimeline();
}

function makeTimeline(): EmptyTimeline {
  patchVis();
  const elements = new Map<string, HTMLElement>();
  const items = new DataSet<VisItem>([]);
  const frame = document.createElement('div');
  frame.className = 'vis__frame';
  const timeline = new Timeline(frame, items as never, optionsFor(elements));
  // It would show all its items at first; what is shown is said by `draw`.
  (timeline as unknown as InnerTimeline).initialFitDone = true;
  const size = { width: 0, height: 0 };
  overrideSizes(timeline, () => size);
  return { timeline, items, elements, frame, size };
}

/** Not in the public types, and used nowhere else in the project. */
interface InnerTimeline {
  /** The drawing itself; the public `redraw` waits for the next frame. */
  readonly _origRedraw?: () => void;
  /** Whether it has shown all its items once. */
  initialFitDone?: boolean;
  /** How often it has drawn since nothing changed its size. */
  redrawCount?: number;
  /** The two Hammer managers. */
  readonly hammer?: { stop(force: boolean): void };
  readonly itemSet?: {
    readonly hammer?: { stop(force: boolean): void };
    redraw?: () => boolean;
  };
}

/** vis draws anew for each change of its items; held, it draws once for all, in the next frame. */
function held(timeline: Timeline, change: () => void): void {
  const { itemSet } = timeline as unknown as InnerTimeline;
  if (itemSet) itemSet.redraw = () => false;
  change();
  // The prototype's method is back.
  delete itemSet?.redraw;
}

function drawNow(timeline: Timeline): void {
  const inner = timeline as unknown as InnerTimeline;
  if (inner._origRedraw) inner._origRedraw();
  else timeline.redraw();
}

function optionsFor(elements: ReadonlyMap<string, HTMLElement>): TimelineOptions {
  return {
    height: '100%',
    type: 'range',
    stack: false,
    margin: { item: 0, axis: 0 },
    orientation: { item: 'bottom', axis: 'none' },
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    verticalScroll: false,
    horizontalScroll: true,
    zoomKey: 'ctrlKey',
    moment: (date: Date) => moment.utc(date),
    template: (item: VisItem) => elements.get(item.id) ?? '',
  } as unknown as TimelineOptions;
}

function diff(
  items: DataSet<VisItem>,
  elements: Map<string, HTMLElement>,
  marks: readonly VisMark[],
): void {
  const wanted = new Set(marks.map(({ key }) => key));
  const gone = [...elements.keys()].filter((key) => !wanted.has(key));
  if (gone.length > 0) items.remove(gone);
  for (const key of gone) elements.delete(key);
  const added: VisItem[] = [];
  const changed: VisItem[] = [];
  for (const mark of marks) {
    const item = toItem(mark);
    const now = items.get(item.id);
    if (!now) added.push(item);
    else if (differs(now, item)) changed.push(item);
    elements.set(item.id, mark.element);
  }
  if (added.length > 0) items.add(added);
  if (changed.length > 0) items.update(changed);
}

function toItem({ key, start, end, isRaised }: VisMark): VisItem {
  return { id: key, start, end, className: isRaised ? 'is-raised' : '' };
}

function differs(a: VisItem, b: VisItem): boolean {
  return a.start !== b.start || a.end !== b.end || a.className !== b.className;
}

function timelineRange(timeline: Timeline): VisRange {
  const { start, end } = timeline.getWindow();
  return { start: start.valueOf(), end: end.valueOf() };
}

/** Within a millisecond: vis rounds to whole ones. */
function isSame(a: VisRange, b: VisRange): boolean {
  return Math.abs(a.start - b.start) < 1.5 && Math.abs(a.end - b.end) < 1.5;
}

/** A wheel turned down or up scrolls the page, also over the timeline. vis would pan, and hold it. */
function leaveToPage(event: WheelEvent): void {
  const zooms = event.ctrlKey;
  if (!zooms && Math.abs(event.deltaY) > Math.abs(event.deltaX)) event.stopPropagation();
}

/** vis takes what is dragged over it and dropped, of which we make nothing. */
const drags = ['dragover', 'drop'] as const;
const stop = (event: Event) => event.stopPropagation();

/**
 * After a vertical swipe that the page took over, Hammer keeps the cancelled pointer and ignores the
 * next horizontal one. Ending its session by hand cures that.
 */
function healCancelledTouches(host: HTMLElement, timeline: Timeline): () => void {
  const heal = () => {
    const inner = timeline as unknown as InnerTimeline;
    inner.hammer?.stop(true);
    inner.itemSet?.hammer?.stop(true);
  };
  host.addEventListener('pointercancel', heal);
  return () => host.removeEventListener('pointercancel', heal);
}
