import { diamondPath as diamond } from '@/domain/picture/shapes';
import { type CardMark, extentOf } from './marks';
import { colours } from './model';

const bar = { height: 9, foot: -5, step: 11.5 } as const;

/** A mark as on the timeline: fill says how much of the time it took, the edge how we know. */
export function MarkPicture({ mark }: { readonly mark: CardMark }) {
  const colour = mark.lit ? colours.accent : colours.ink2;
  const foot = bar.foot - mark.row * bar.step;
  const ink = { colour, top: foot - bar.height, foot, mark };
  switch (mark.shape) {
    case 'day':
      return <Day {...ink} />;
    case 'span':
      return <Span {...ink} />;
    case 'season':
      return <Season {...ink} />;
    case 'within':
      return <Within {...ink} />;
    case 'before':
      return <Bound {...ink} x={mark.end} side={-1} />;
    case 'after':
      return <Bound {...ink} x={mark.x} side={1} />;
  }
}

interface Ink {
  readonly mark: CardMark;
  readonly colour: string;
  readonly top: number;
  readonly foot: number;
}

/** A diamond; where a part of the date is worked out, inside a dashed one; hollow if only about then. */
function Day({ mark, colour }: Ink) {
  const x = (mark.x + mark.end) / 2;
  const isInferred = mark.basis === 'inferred';
  const [inner, outer] = mark.lit ? [isInferred ? 9 : 13, 16] : [isInferred ? 4.5 : 8, 9.5];
  const middle = mark.lit ? -19 : -12;
  return (
    <g>
      {mark.lit && <path d={diamond(x, middle, outer + 2)} fill={colours.stage} />}
      <Diamond x={x} middle={middle} half={inner} colour={colour} isHollow={isSoft(mark)} />
      {isInferred && (
        <path
          d={diamond(x, middle, outer)}
          fill="none"
          stroke={colour}
          strokeWidth={mark.lit ? 2 : 1.5}
          strokeDasharray={mark.lit ? '4.5 3' : '3 2.5'}
        />
      )}
    </g>
  );
}

interface DiamondProps {
  readonly x: number;
  readonly middle: number;
  readonly half: number;
  readonly colour: string;
  readonly isHollow: boolean;
}

function Diamond({ x, middle, half, colour, isHollow }: DiamondProps) {
  if (!isHollow) return <path d={diamond(x, middle, half)} fill={colour} />;
  return <path d={diamond(x, middle, half - 1)} fill="none" stroke={colour} strokeWidth={2} />;
}

function isSoft({ startSoft, endSoft }: CardMark): boolean {
  return startSoft || endSoft;
}

/** Filled: all of this time. A dashed frame round it where an end is worked out; dots where one is open. */
function Span(ink: Ink) {
  const { mark, colour, top, foot } = ink;
  const [, right] = extentOf(mark);
  const width = right - mark.x;
  if (mark.basis === 'inferred') {
    // A short one needs a higher frame for its dashes to be seen.
    const [inset, high] = width > 30 ? [3, top] : [5, foot - 15];
    return (
      <g>
        <rect
          x={mark.x + inset}
          y={high + inset}
          width={width - 2 * inset}
          height={foot - high - 2 * inset}
          fill={colour}
        />
        <Frame {...ink} top={high} dash="5 3.5" />
      </g>
    );
  }
  const [soft, late] = [softOf(mark, mark.startSoft), softOf(mark, mark.endSoft)];
  return (
    <g>
      <rect
        x={mark.x + soft}
        y={top}
        width={width - soft - late}
        height={bar.height}
        fill={colour}
      />
      <SoftEnds {...ink} />
      {mark.startOpen && <Tail x={mark.x} side={-1} colour={colour} top={top} foot={foot} />}
      {mark.endOpen && <Tail x={right} side={1} colour={colour} top={top} foot={foot} />}
    </g>
  );
}

/** Hollow: some point inside. Hatched in a dashed frame where the window is worked out. */
function Within(ink: Ink) {
  const { mark, colour, top, foot } = ink;
  if (mark.basis === 'stated') return isSoft(mark) ? <SoftFrame {...ink} /> : <Frame {...ink} />;
  const step = 9;
  const count = Math.floor((mark.end - mark.x - bar.height) / step);
  const hatch = Array.from({ length: Math.max(0, count) }, (_, index) => {
    const x = mark.x + 4 + index * step;
    return `M${x} ${foot}L${x + bar.height} ${top}`;
  });
  return (
    <g>
      {hatch.length > 0 && (
        <path d={hatch.join('')} fill="none" stroke={colour} strokeWidth={1.25} />
      )}
      <Frame {...ink} dash="5 3.5" />
    </g>
  );
}

function Frame({ mark, colour, top, foot, dash }: Ink & { readonly dash?: string }) {
  return (
    <rect
      x={mark.x + 1}
      y={top + 1}
      width={extentOf(mark)[1] - mark.x - 2}
      height={foot - top - 2}
      fill="none"
      stroke={colour}
      strokeWidth={2}
      {...(dash !== undefined && { strokeDasharray: dash })}
    />
  );
}

/** How much of a bar an end takes that is only about there; px. */
function softOf(mark: CardMark, isEndSoft: boolean): number {
  const [from, to] = extentOf(mark);
  return isEndSoft ? (to - from) * 0.2 : 0;
}

/** Dotted lines instead of an end that is only about there. */
function SoftEnds({ mark, colour, top, foot }: Ink) {
  const [from, to] = extentOf(mark);
  const [start, end] = [softOf(mark, mark.startSoft), softOf(mark, mark.endSoft)];
  const dots = (y: number) => `M${from} ${y}h${start}M${to - end} ${y}h${end}`;
  const path = dots(top + 1) + dots(foot - 1);
  return <path d={path} fill="none" stroke={colour} strokeWidth={2} strokeDasharray="2 4" />;
}

/** A hollow bar without the ends that are only about there. */
function SoftFrame(ink: Ink) {
  const { mark, colour, top, foot } = ink;
  const [from, to] = extentOf(mark);
  const [x, end] = [from + softOf(mark, mark.startSoft), to - softOf(mark, mark.endSoft)];
  const sides = [mark.startSoft ? '' : `M${x + 1} ${top}V${foot}`];
  if (!mark.endSoft) sides.push(`M${end - 1} ${top}V${foot}`);
  const lines = `M${x} ${top + 1}H${end}M${x} ${foot - 1}H${end}${sides.join('')}`;
  return (
    <g>
      <path d={lines} fill="none" stroke={colour} strokeWidth={2} />
      <SoftEnds {...ink} />
    </g>
  );
}

/** Lines above and below that end in dots, and dots inside: no edge where a season has none. */
function Season({ mark, colour, top, foot }: Ink) {
  const soft = (mark.end - mark.x) * 0.16;
  const line = (y: number) => `M${mark.x + soft} ${y}H${mark.end - soft}`;
  const dots = (y: number) =>
    `M${mark.x} ${y}H${mark.x + soft}M${mark.end - soft} ${y}H${mark.end}`;
  const [high, low, middle] = [top + 1, foot - 1, (top + foot) / 2];
  return (
    <g fill="none" stroke={colour} strokeWidth={2}>
      <path d={line(high) + line(low)} />
      <path d={dots(high) + dots(low)} strokeDasharray="2 4" />
      <path d={`M${mark.x + 2} ${middle}H${mark.end - 2}`} strokeDasharray="2 6" />
    </g>
  );
}

/** Only this bound is known: a cap, an arrow to where it may have been, and dots that lead on. */
function Bound({ x, side, colour, mark }: Ink & { readonly x: number; readonly side: 1 | -1 }) {
  const [high, low] = mark.lit ? [-34, -2] : [-26, -2];
  const middle = -13;
  const tip = x + side * 13;
  const arrow = `M${x + side * 3} ${middle - 6}L${tip} ${middle}L${x + side * 3} ${middle + 6}Z`;
  return (
    <g>
      <path d={`M${x} ${high}V${low}`} stroke={colour} strokeWidth={3} fill="none" />
      {!mark.bare && <path d={arrow} fill={colour} />}
      {!mark.bare && (
        <Tail x={tip} side={side} colour={colour} top={middle - 4} foot={middle + 4} />
      )}
    </g>
  );
}

function Tail({
  x,
  side,
  colour,
  top,
  foot,
}: Omit<Ink, 'mark'> & { readonly x: number; readonly side: 1 | -1 }) {
  return (
    <path
      d={`M${x + side * 4} ${top + 1}h${side * 18}M${x + side * 4} ${foot - 1}h${side * 18}`}
      fill="none"
      stroke={colour}
      strokeWidth={2}
      strokeDasharray="2 4"
    />
  );
}
