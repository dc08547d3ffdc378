import { axisTicks } from '@/domain/axis-ticks';
import type { TimeScale } from '@/domain/time-scale';

/** Months and days over bold years. Each mark says its date itself, so this is for eyes alone. */
export function Axis({ scale }: { readonly scale: TimeScale }) {
  return (
    <div className="axis" aria-hidden="true">
      {axisTicks(scale).map(({ time, x, minor, major }) => (
        <span key={time} className="tick" style={{ left: `${x}px` }}>
          {minor ?? '\u00a0'}
          {major !== null && <b>{major}</b>}
        </span>
      ))}
    </div>
  );
}
