import type { DialogControls } from '@/app/dialogs/use-dialogs';
import type { ExplorerState } from '@/app/view/use-explorer';
import type { Search } from '@/app/view/use-search-index';
import type { Dataset } from '@/domain/model/dataset';
import { preload } from '@/ui/late/preload';
import { PageTop } from './PageTop';

/** Most pages stand by themselves. */
const embedHead = preload(async () => (await import('./EmbedHead')).EmbedHead);

interface TopProps {
  readonly search: Search;
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'controls' | 'found' | 'windowControls'>;
  readonly dialogs: Pick<DialogControls, 'onOpen'>;
}

/** What is above the timeline, on a page of its own or inside another. */
export function Top({ dataset, explorer, search, dialogs }: TopProps) {
  const { found, windowControls } = explorer;
  const { view, act, adjust, addressOf } = explorer.controls;
  const Head = view.embed ? embedHead.Part : PageTop;
  return (
    <Head
      dataset={dataset}
      found={found}
      search={search}
      view={view}
      act={act}
      adjust={adjust}
      addressOf={addressOf}
      time={windowControls}
      onDialog={dialogs.onOpen}
    />
  );
}
