import type { MouseEvent } from 'react';
import type { Drawing } from '@/domain/marks/place-marks';
import { lanesPerStep } from '@/domain/select/lanes';
import { LinkButton } from '@/ui/fields/LinkButton';
import { words } from '@/words/en';
import { LaneName } from './LaneName';

interface MoreLanesProps {
  readonly drawing: Drawing;
  readonly onMoreLanes: () => void;
}

/** Beside the name of the lane that holds all others: gives the next of them lanes of their own. */
export function MoreLanes({ drawing, onMoreLanes }: MoreLanesProps) {
  const drawn = drawing.lanes.find(({ lane }) => lane.others !== undefined);
  const { others = 0 } = drawn?.lane ?? {};
  if (!drawn) return null;
  const onClick = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // With the last of them the button goes, and the focus stays on the stage.
    const mark = currentTarget.closest('.plot')?.querySelector<HTMLElement>('.mark[tabindex="0"]');
    if (others <= lanesPerStep) mark?.focus();
    onMoreLanes();
  };
  return (
    <div className="lane z-3" style={{ bottom: `${drawn.bottom}px`, height: `${drawn.height}px` }}>
      {/* As long as the lane's name, which stands below it. */}
      <span className="invisible">
        <LaneName lane={drawn.lane} />
      </span>
      <LinkButton
        className="pointer-events-auto relative bg-stage px-2 text-fine leading-6 max-sm:after:absolute max-sm:after:-inset-2"
        onClick={onClick}
      >
        {words.timeline.moreLanes(Math.min(lanesPerStep, others))}
      </LinkButton>
    </div>
  );
}
