import type { ExplorerState } from '@/app/view/use-explorer';
import { findDatasetUrl } from '@/dataset/net/dataset-url';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { AboutDialog } from '@/features/about/AboutDialog';
import { CiteDialog } from '@/features/cite/CiteDialog';
import { LegendDialog } from '@/features/legend/LegendDialog';
import { MatrixDialog } from '@/features/matrix/MatrixDialog';
import { ShareDialog } from '@/features/share/ShareDialog';
import { citedAddress, findCitable, shareContents } from './share-contents';
import type { CheckControls } from './use-check';
import type { DialogControls } from './use-dialogs';

export interface DialogsProps {
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'found' | 'controls'>;
  readonly dialogs: DialogControls;
  readonly checking: CheckControls;
}

/** The one dialog that is open, if any. */
export function DialogContent({ dataset, explorer, dialogs }: DialogsProps) {
  const { visible, selected } = explorer.found;
  const { controls } = explorer;
  const { open, onOpen } = dialogs;
  const onClose = () => onOpen(null);
  const cite = (thing: Thing | null) => (
    <CiteDialog
      dataset={dataset}
      thing={thing}
      link={citedAddress(dataset, thing, controls)}
      onClose={onClose}
    />
  );
  switch (open) {
    case 'about':
      return (
        <AboutDialog
          dataset={dataset}
          datasetUrl={controls.isOnDevice ? null : findDatasetUrl()}
          onCite={() => onOpen('cite-dataset')}
          onCheck={dialogs.onCheck}
          onClose={onClose}
        />
      );
    case 'legend':
      return (
        <LegendDialog dataset={dataset} visible={visible} stage={dialogs.stage} onClose={onClose} />
      );
    case 'matrix':
      return (
        <MatrixDialog dataset={dataset} visible={visible} selection={selected} onClose={onClose} />
      );
    case 'share':
      return (
        <ShareDialog
          {...shareContents({ dataset, selection: selected, ...controls })}
          onClose={onClose}
          onCite={dialogs.onCite}
        />
      );
    case 'cite':
      return cite(findCitable(selected));
    case 'cite-dataset':
      return cite(null);
    case 'check':
    case 'reader':
    case null:
      return null;
  }
}
