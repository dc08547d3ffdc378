import type { CardAxis } from './axis';
import { axisBox } from './geometry';
import { MarkPicture } from './MarkPicture';
import { colours } from './model';

const tear = { half: 7, top: -36, teeth: 10, tooth: 7 } as const;

/** The axis of a card: line, marks, torn folds, ticks and threads; its words are set as text. */
export function AxisPicture({ axis }: { readonly axis: CardAxis }) {
  const { marks, tears, years, threads } = axis;
  const isBroad = (mark: { readonly x: number; readonly end: number }) => mark.end - mark.x > 24;
  const plainFirst = marks.toSorted((a, b) => Number(a.lit) - Number(b.lit) || b.row - a.row);
  return (
    <g transform={`translate(${axisBox.x} ${axisBox.y})`}>
      <path d={`M0 0H${axisBox.width}`} stroke={colours.ink} strokeWidth={2} fill="none" />
      {years.map(({ x }) => (
        <path key={x} d={`M${x + 1} 0V8`} stroke={colours.ink} strokeWidth={2} fill="none" />
      ))}
      {plainFirst.filter(isBroad).map((mark) => (
        <MarkPicture key={mark.event} mark={mark} />
      ))}
      {tears.map((x) => (
        <Tear key={x} x={x} />
      ))}
      {plainFirst
        .filter((mark) => !isBroad(mark))
        .map((mark) => (
          <MarkPicture key={mark.event} mark={mark} />
        ))}
      <g transform={`translate(0 1) scale(${threads.scale})`} fill="none" stroke={colours.accent}>
        {threads.lines.map(({ path, reported }) => (
          <path
            key={path}
            d={path}
            strokeWidth={2.5 / threads.scale}
            {...(reported && { strokeDasharray: '2.8 2.4' })}
          />
        ))}
        {threads.brackets.map((path) => (
          <path key={path} d={path} strokeWidth={2 / threads.scale} />
        ))}
      </g>
    </g>
  );
}

/** A strip of page torn out of the stage: zigzag at both edges. */
function Tear({ x }: { readonly x: number }) {
  const { half, top, teeth, tooth } = tear;
  const edge = (side: number, down: boolean) =>
    Array.from({ length: teeth * 2 + 1 }, (_, at) => {
      const step = down ? at : teeth * 2 - at;
      return `${x + side * half + (step % 2 === 0 ? -2 : 2)} ${top + (step * tooth) / 2}`;
    }).join('L');
  return (
    <g>
      <path d={`M${edge(-1, true)}L${edge(1, false)}Z`} fill={colours.page} />
      {[-1, 1].map((side) => (
        <path
          key={side}
          d={`M${edge(side, true)}`}
          fill="none"
          stroke={colours.edge}
          strokeWidth={2}
        />
      ))}
    </g>
  );
}
