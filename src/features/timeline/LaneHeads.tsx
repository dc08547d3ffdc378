import type { Drawing } from '@/domain/marks/place-marks';
import { LaneName } from './LaneName';

/** The names of the lanes, each over its marks. The marks say their lane too. */
export function LaneHeads({ drawing }: { readonly drawing: Drawing }) {
  return drawing.lanes
    .filter(({ lane }) => lane.label !== '')
    .map(({ lane, bottom, height }) => (
      <div
        key={lane.id}
        className="lane"
        aria-hidden="true"
        style={{ bottom: `${bottom}px`, height: `${height}px` }}
      >
        <LaneName lane={lane} />
      </div>
    ));
}
