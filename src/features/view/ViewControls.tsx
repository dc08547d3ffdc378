import { zoomStep } from '@/domain/axis/view-window';
import type { Dataset } from '@/domain/model/dataset';
import type { LaneMode } from '@/domain/model/view-state';
import { laneModesOf, possibleLanes } from '@/domain/select/lanes';
import { hasSilentPeople } from '@/domain/select/people';
import { CheckOption } from '@/ui/fields/CheckOption';
import { Choice } from '@/ui/fields/Choice';
import { words } from '@/words/en';
import { FoldSwitch } from './FoldSwitch';

interface ViewControlsProps {
  readonly dataset: Dataset;
  readonly lanes: LaneMode;
  readonly onLanes: (lanes: LaneMode) => void;
  readonly fold: boolean;
  readonly onFold: (fold: boolean) => void;
  /** Whether the window fits what is left; null where that is no other window. */
  readonly fit: boolean | null;
  readonly onFit: (fit: boolean) => void;
  /** Above 1 zooms in. */
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
}

const zoom =
  'h-target min-w-target rounded-control border border-edge px-1.5 text-center hover:border-ink hover:bg-stage in-[dialog]:min-h-touch in-[dialog]:min-w-touch';

/** Lanes, folding and zoom. */
export function ViewControls(props: ViewControlsProps) {
  const { dataset, fold, onFold, fit, onFit, onZoom, onAll } = props;
  if (dataset.event.length === 0) return null;
  return (
    <div className="in-[dialog]:mt-4 in-[dialog]:block flex items-center gap-x-5 gap-y-1 whitespace-nowrap in-[dialog]:*:flex">
      <LaneChoice {...props} />
      <FoldSwitch fold={fold} onFold={onFold} />
      {fit !== null && (
        <CheckOption label={words.view.fit} checked={fit} onChange={() => onFit(!fit)} />
      )}
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

/** Only where there is something to lay out by. */
function LaneChoice({
  dataset,
  lanes,
  onLanes,
}: Pick<ViewControlsProps, 'dataset' | 'lanes' | 'onLanes'>) {
  const modes = laneModesOf(dataset);
  const shown = possibleLanes(dataset, lanes);
  const hasPeople = hasSilentPeople(dataset);
  if (modes.length < 2) return null;
  return (
    <div className="inline-flex items-center gap-2" role="radiogroup" aria-label={words.view.lanes}>
      <b aria-hidden="true">{words.view.lanes}</b>
      {modes.map((mode) => (
        <Choice key={mode} name="lanes" isChosen={shown === mode} onChoose={() => onLanes(mode)}>
          {mode === 'speaker' && hasPeople ? words.view.person : words.view.laneModes[mode]}
        </Choice>
      ))}
    </div>
  );
}
