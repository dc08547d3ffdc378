import { findDatasetUrl } from '@/dataset/net/dataset-url';
import type { DrawnStage } from '@/domain/marks/draw-timeline';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { Visible } from '@/domain/select/select';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { AboutDialog } from '@/features/about/AboutDialog';
import { CiteDialog } from '@/features/cite/CiteDialog';
import { LegendDialog } from '@/features/legend/LegendDialog';
import { MatrixDialog } from '@/features/matrix/MatrixDialog';
import { ShareDialog } from '@/features/share/ShareDialog';
import type { ViewControls } from '@/state/use-view-state';
import { citedAddress, findCitable, shareContents } from './share-contents';

export type OpenDialog =
  | 'share'
  | 'about'
  | 'legend'
  | 'matrix'
  | 'cite'
  | 'cite-dataset'
  | 'check'
  | 'reader'
  | null;

export interface DialogsProps extends Pick<ViewControls, 'view' | 'addressOf'> {
  readonly open: OpenDialog;
  readonly onOpen: (dialog: OpenDialog) => void;
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** What the legend explains. */
  readonly stage: DrawnStage | null;
  readonly selection: Thing | null;
  /** What came of comparing the dataset with a text that the reader gave. */
  readonly check: ArticleCheck | null;
  readonly onCheck: (check: ArticleCheck | null) => void;
}

/** The one dialog that is open, if any. */
export function DialogContent({ open, onOpen, stage, visible, ...shown }: DialogsProps) {
  const { dataset, selection } = shown;
  const onClose = () => onOpen(null);
  const cite = (thing: Thing | null) => (
    <CiteDialog {...{ dataset, thing, onClose }} link={citedAddress(dataset, thing)} />
  );
  switch (open) {
    case 'about':
      return (
        <AboutDialog
          {...{ dataset, onClose }}
          datasetUrl={findDatasetUrl()}
          onCite={() => onOpen('cite-dataset')}
          onCheck={() => onOpen('check')}
        />
      );
    case 'legend':
      return <LegendDialog {...{ dataset, visible, stage, onClose }} />;
    case 'matrix':
      return <MatrixDialog {...{ dataset, visible, selection, onClose }} />;
    case 'share':
      return (
        <ShareDialog {...shareContents(shown)} onClose={onClose} onCite={() => onOpen('cite')} />
      );
    case 'cite':
      return cite(findCitable(selection));
    case 'cite-dataset':
      return cite(null);
    case 'check':
    case 'reader':
    case null:
      return null;
  }
}
