import type { Dataset } from '@/domain/dataset';
import type { Thing } from '@/domain/linked';
import { AboutDialog } from '@/features/about/AboutDialog';
import { LegendDialog } from '@/features/legend/LegendDialog';
import { ShareDialog } from '@/features/share/ShareDialog';
import type { ViewControls } from '@/state/use-view-state';
import { emptyView } from '@/state/view-state';

export type OpenDialog = 'share' | 'about' | 'legend' | null;

interface DialogsProps {
  readonly open: OpenDialog;
  readonly onClose: () => void;
  readonly dataset: Dataset;
  readonly selection: Thing | null;
  readonly addressOf: ViewControls['addressOf'];
}

/** The one dialog that is open, if any. */
export function Dialogs({ open, onClose, dataset, selection, addressOf }: DialogsProps) {
  switch (open) {
    case 'about':
      return <AboutDialog dataset={dataset} onClose={onClose} />;
    case 'legend':
      return <LegendDialog onClose={onClose} />;
    case 'share':
      return (
        <ShareDialog
          viewLink={addressOf({})}
          thingLink={selection && addressOf({ ...emptyView, selection })}
          selection={selection}
          onClose={onClose}
        />
      );
    case null:
      return null;
  }
}
