import type { ExplorerState } from '@/app/view/use-explorer';
import type { Dataset } from '@/domain/model/dataset';
import type { CheckControls } from './use-check';
import type { DialogControls } from './use-dialogs';

/** What every dialog can be made of. */
export interface DialogsProps {
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'found' | 'controls' | 'time'>;
  readonly dialogs: DialogControls;
  readonly checking: CheckControls;
}
