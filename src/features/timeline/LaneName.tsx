import type { Lane } from '@/domain/select/lanes';
import { OwnText } from '@/ui/own/OwnText';
import { words } from '@/words/en';

/** What a lane is called, and how much is in it where lanes are ordered by that. */
export function LaneName({ lane }: { readonly lane: Pick<Lane, 'label' | 'size'> }) {
  return (
    <b>
      <OwnText>{lane.label}</OwnText>
      {lane.size !== undefined && (
        <small className="ps-1.5 font-normal text-ink-2">
          {words.timeline.laneSize(lane.size)}
        </small>
      )}
    </b>
  );
}
