/** Where a thread hangs: the px extent of a mark, equal ends for a day. */
export interface ThreadEnd {
  readonly from: number;
  readonly to: number;
  /** The mark does not say which day: the line hangs from a bracket as wide as the mark. */
  readonly hollow: boolean;
}

/** One reference from a statement to a dated event. */
export interface Thread {
  readonly statement: string;
  readonly event: string;
  readonly reported: boolean;
  readonly said: ThreadEnd;
  readonly about: ThreadEnd;
}

/** A thread as an SVG path in px, y downwards from the axis; the label point is its middle. */
export interface DrawnThread {
  readonly statement: string;
  readonly event: string;
  readonly reported: boolean;
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** `height` of the drawing in px; selected lines are spread so that each can bear its label. */
interface ThreadOptions {
  readonly height: number;
  readonly spacing: 'rest' | 'selected';
}

/** Px: depth of the shallowest line, room below the deepest, distance of lines, depth of a bracket. */
const minDepth = { rest: 10, selected: 12 } as const;
const spread = { rest: 4, selected: 16 } as const;
const footRoom = 3;
const bracket = 3;

interface Curve {
  readonly thread: Thread;
  readonly x1: number;
  readonly x2: number;
  readonly length: number;
}

/**
 * Draws the lines below the axis, longer ones deeper, none on another; lines of no length are left out.
 *
 *     ├──┬──┤            axis, bracket under a hollow mark
 *         ╲________╱     from the event to where it was spoken of
 */
export function drawThreads(
  threads: readonly Thread[],
  options: ThreadOptions,
): { readonly lines: readonly DrawnThread[]; readonly brackets: readonly string[] } {
  const curves = threads.map(toCurve).filter(({ length }) => length > 1);
  const depths = chooseDepths(curves, options);
  const ends = curves.flatMap(({ thread }) => [thread.about, thread.said]);
  return {
    lines: curves.map((curve) => drawCurve(curve, depths.get(curve.thread) ?? minDepth.rest)),
    brackets: [...new Set(ends.filter(({ hollow }) => hollow).map(drawBracket))],
  };
}

function toCurve(thread: Thread): Curve {
  const x1 = (thread.about.from + thread.about.to) / 2;
  const x2 = (thread.said.from + thread.said.to) / 2;
  return { thread, x1, x2, length: Math.abs(x2 - x1) };
}

/** The px depth of each thread's lowest point, spread between shallowest and deepest by length. */
function chooseDepths(curves: readonly Curve[], { height, spacing }: ThreadOptions) {
  const ordered = curves.toSorted((a, b) => a.length - b.length);
  const last = ordered.length - 1;
  const min = minDepth[spacing];
  const max = Math.max(min, height - footRoom);
  const apart = Math.min(spread[spacing], (max - min) / Math.max(1, last));
  const longest = ordered[last]?.length ?? 1;
  let depth = min - apart;
  return new Map(
    ordered.map(({ thread, length }, index) => {
      const wanted = spacing === 'rest' ? depthFor(length / longest, length, max) : min;
      depth = Math.min(Math.max(wanted, depth + apart), max - apart * (last - index));
      return [thread, depth];
    }),
  );
}

/** Grows with the share of the longest line; a short line stays shallow, so that it is no spike. */
function depthFor(share: number, length: number, max: number): number {
  const min = minDepth.rest;
  return Math.min(min + (max - min) * share, min + length / 4);
}

/** A cubic whose middle, its lowest point, lies at the given depth. */
function drawCurve({ thread, x1, x2 }: Curve, depth: number): DrawnThread {
  const { statement, event, reported, about, said } = thread;
  const y1 = about.hollow ? bracket : 0;
  const y2 = said.hollow ? bracket : 0;
  // Middle of a cubic: an eighth of each end and three eighths of each control point.
  const pull = (depth - (y1 + y2) / 8) / 0.75;
  const controls = `${round(x1)} ${round(pull)} ${round(x2)} ${round(pull)}`;
  return {
    statement,
    event,
    reported,
    path: `M${round(x1)} ${y1}C${controls} ${round(x2)} ${y2}`,
    labelX: round((x1 + x2) / 2),
    labelY: round(depth),
  };
}

function drawBracket({ from, to }: ThreadEnd): string {
  return `M${round(from)} 0V${bracket}H${round(to)}V0`;
}

/** To a tenth of a px. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
