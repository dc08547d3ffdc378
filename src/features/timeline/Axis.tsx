import type { HomeAxis } from '@/domain/axis/folds';
import { axisTicks } from '@/domain/axis/ticks';
import type { TimeScale } from '@/domain/axis/time-scale';

interface AxisProps {
  readonly scale: TimeScale;
  readonly home: HomeAxis;
  /** Root font size in px. */
  readonly rem: number;
}

const usualRem = 16;

/** Months and days over bold years. Each mark says its date itself, so this is for eyes alone. */
export function Axis({ scale, home, rem }: AxisProps) {
  // Ticks keep apart by the width of their words, which grows with the reader's text size.
  const zoom = rem / usualRem;
  const ticks = axisTicks({ ...scale, width: scale.width / zoom }, home);
  return (
    <div className="axis" aria-hidden="true">
      {ticks.map(({ time, x, minor, major, isTight }) => (
        <span
          key={time}
          className={isTight ? 'tick tick--tight' : 'tick'}
          style={{ left: `${x * zoom}px` }}
        >
          <span>{minor ?? '\u00a0'}</span>
          {major !== null && <b>{major}</b>}
        </span>
      ))}
    </div>
  );
}
