import { zoomStep } from '@/domain/axis/view-window';
import type { LaneMode } from '@/domain/model/view-state';
import { Choice } from '@/ui/fields/Choice';
import { words } from '@/words/en';
import { FoldSwitch } from './FoldSwitch';

interface ViewControlsProps {
  readonly lanes: LaneMode;
  readonly onLanes: (lanes: LaneMode) => void;
  readonly fold: boolean;
  readonly onFold: (fold: boolean) => void;
  /** Above 1 zooms in. */
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
}

const zoom =
  'h-target min-w-target rounded-control border border-edge px-1.5 text-center hover:border-ink hover:bg-stage in-[dialog]:min-h-touch in-[dialog]:min-w-touch';
const laneModes: readonly LaneMode[] = ['none', 'theme', 'speaker'];

/** Lanes, folding and zoom. */
export function ViewControls({ lanes, onLanes, fold, onFold, onZoom, onAll }: ViewControlsProps) {
  return (
    <div className="in-[dialog]:mt-4 in-[dialog]:block flex items-center gap-x-5 gap-y-1 whitespace-nowrap in-[dialog]:*:flex">
      <div
        className="inline-flex items-center gap-2"
        role="radiogroup"
        aria-label={words.view.lanes}
      >
        <b aria-hidden="true">{words.view.lanes}</b>
        {laneModes.map((mode) => (
          <Choice key={mode} name="lanes" isChosen={lanes === mode} onChoose={() => onLanes(mode)}>
            {words.view.laneModes[mode]}
          </Choice>
        ))}
      </div>
      <FoldSwitch fold={fold} onFold={onFold} />
      <span className="inline-flex gap-1">
        <button
          type="button"
          className={zoom}
          aria-label={words.view.zoomOut}
          onClick={() => onZoom(1 / zoomStep)}
        >
          −
        </button>
        <button
          type="button"
          className={zoom}
          aria-label={words.view.zoomIn}
          onClick={() => onZoom(zoomStep)}
        >
          +
        </button>
        <button type="button" className={zoom} title={words.view.allName} onClick={onAll}>
          {words.view.all}
        </button>
      </span>
    </div>
  );
}
