import { LoadedExplorer } from '@/app/screen/LoadedExplorer';
import { timelinePart } from '@/app/screen/timeline-part';
import type { DatasetRequest } from '@/app/view/dataset-request';
import type { OpenDataset } from '@/dataset/load/open-indexed';
import type { PartQuestion } from '@/domain/model/dataset-part';
import { inHash } from '@/state/in-hash';
import { useViewState } from '@/state/use-view-state';
import { MediaBaseContext } from '@/ui/own/media-base';

interface OwnExplorerProps {
  /** Another dataset needs another `key`, since its rows are others. */
  readonly opened: OpenDataset;
  /** Addresses of its pictures by their file, such as `data:` ones. */
  readonly pictures?: ReadonlyMap<string, string>;
}

const question: PartQuestion = { from: null, to: null, selection: null };

const none: ReadonlyMap<string, string> = new Map();
const nothing = () => undefined;

/** Nothing is asked for: all of it is here. */
const asking: DatasetRequest = {
  question,
  isComing: false,
  isStopped: false,
  error: null,
  onCancel: nothing,
  onOpen: nothing,
  onAsk: nothing,
};

timelinePart.start();

/**
 * The whole explorer over a dataset in memory: the same pieces as of the site's own, its view behind the `#`. It asks
 * no host for anything, and offers no link as if others could open it.
 */
export function OwnExplorer({ opened, pictures = none }: OwnExplorerProps) {
  const link = useViewState(inHash);
  return (
    <MediaBaseContext value={pictures}>
      <LoadedExplorer
        link={link}
        dataset={opened.dataset}
        loadSearch={opened.loadSearch}
        print={opened.print}
        question={question}
        isNext={false}
        asking={asking}
        waiting={null}
        opening={null}
      />
    </MediaBaseContext>
  );
}
