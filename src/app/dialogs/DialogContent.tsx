import { findDatasetUrl } from '@/dataset/net/dataset-url';
import type { Thing } from '@/domain/model/thing';
import { AboutDialog } from '@/features/about/AboutDialog';
import { CiteDialog } from '@/features/cite/CiteDialog';
import { LegendDialog } from '@/features/legend/LegendDialog';
import { MatrixDialog } from '@/features/matrix/MatrixDialog';
import { ShareDialog } from '@/features/share/ShareDialog';
import { lateDialog } from '@/ui/late/late-dialog';
import type { DialogsProps } from './dialogs-props';
import { citedAddress, findCitable, shareContents } from './share-contents';

/** Few who open a dialog take a file along, and what makes it is larger than all the others. */
const DownloadContent = lateDialog(
  async () => (await import('./DownloadContent')).DownloadContent,
  ({ dialogs }: DialogsProps) =>
    () =>
      dialogs.onOpen(null),
);

/** The one dialog that is open, if any. */
export function DialogContent(props: DialogsProps) {
  const { dataset, explorer, dialogs } = props;
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
          onDownload={() => onOpen('download')}
        />
      );
    case 'download':
      return <DownloadContent {...props} />;
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
