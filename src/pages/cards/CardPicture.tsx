import { AxisPicture } from './AxisPicture';
import { brandBar, brandBarX } from './frame';
import { frame } from './geometry';
import { type Card, colours } from './model';

const { width, height, foot } = frame;

/** What is drawn beneath a card's words; no `svg` of its own, which would be drawn twice as slowly. */
export function CardPicture({ card: { glyph, rule, axis } }: { readonly card: Card }) {
  return (
    <g>
      <rect width={width} height={height} fill={colours.page} />
      <rect y={foot} width={width} height={height - foot} fill={colours.stage} />
      <rect
        x={brandBarX}
        y={frame.top}
        width={brandBar.width}
        height={brandBar.height}
        fill={colours.accent}
      />
      {(glyph === 'direct-quote' || glyph === 'spoken') && (
        <rect x={frame.left} y={50} width={8} height={20} fill={colours.mark} />
      )}
      {glyph === 'reported' && (
        <rect
          x={frame.left + 1}
          y={51}
          width={7}
          height={18}
          fill="none"
          stroke={colours.mark}
          strokeWidth={2}
          strokeDasharray="4 3"
        />
      )}
      {rule && (
        <path
          d={`M${frame.left + 2} ${rule.y}v${rule.height}`}
          stroke={colours.edge}
          strokeWidth={3}
          strokeDasharray="8 6"
          fill="none"
        />
      )}
      {axis && <AxisPicture axis={axis} />}
    </g>
  );
}
