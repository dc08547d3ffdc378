import { useContext, useMemo } from 'react';
import type { TimeScale } from '@/domain/axis/time-scale';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import { type Ghost, ghostRoom, placeGhosts } from '@/domain/marks/place-ghosts';
import type { DrawnMark } from '@/domain/marks/place-marks';
import { SourceNounContext } from '@/ui/own/source-noun';

interface GhostsProps {
  readonly marks: readonly DrawnMark[];
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics;
}

/** Dates from outside the sources, each tied to its event's mark. For eyes alone: the notes say them. */
function Ghosts({ marks, scale, metrics }: GhostsProps) {
  const noun = useContext(SourceNounContext);
  const ghosts = useMemo(
    () => placeGhosts(marks, { scale, metrics, noun }),
    [marks, scale, metrics, noun],
  );
  return (
    <div className="ghosts" aria-hidden="true">
      {ghosts.map((ghost) => (
        <GhostMark key={ghost.key} ghost={ghost} />
      ))}
    </div>
  );
}

function GhostMark({ ghost }: { readonly ghost: Ghost }) {
  const { shape, line, y, markY, wordsX } = ghost;
  const isBar = shape.to > shape.from;
  return (
    <div className="ghost" style={{ bottom: `${y}px` }}>
      {line && <u style={{ left: `${line.from}px`, width: `${line.to - line.from}px` }} />}
      {line && y > markY && (
        <u
          className="ghost__post"
          style={{
            left: `${shape.from < line.from ? line.to : line.from}px`,
            height: `${y - markY}px`,
          }}
        />
      )}
      <i
        className={isBar ? 'ghost__bar' : ''}
        style={{ left: `${shape.from}px`, ...(isBar && { width: `${shape.to - shape.from}px` }) }}
      />
      {wordsX !== null && <span style={{ left: `${wordsX}px` }}>{ghost.words}</span>}
    </div>
  );
}

/** All that the timeline needs to draw them, loaded on request. */
export const ghostPart = { Ghosts, roomOf: ghostRoom };
