import type { DialogControls } from '@/app/dialogs/use-dialogs';
import type { ExplorerState } from '@/app/view/use-explorer';
import type { Dataset } from '@/domain/model/dataset';
import { EmbedHead } from './EmbedHead';
import { PageTop } from './PageTop';

interface TopProps {
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'controls' | 'found' | 'windowControls'>;
  readonly dialogs: Pick<DialogControls, 'onOpen'>;
}

/** What is above the timeline, on a page of its own or inside another. */
export function Top({ dataset, explorer, dialogs }: TopProps) {
  const { found, windowControls } = explorer;
  const { view, act, adjust, addressOf } = explorer.controls;
  const Head = view.embed ? EmbedHead : PageTop;
  return (
    <Head
      dataset={dataset}
      found={found}
      view={view}
      act={act}
      adjust={adjust}
      addressOf={addressOf}
      time={windowControls}
      onDialog={dialogs.onOpen}
    />
  );
}
