import { type ComponentType, createElement } from 'react';
import { Dialog } from '@/ui/frame/Dialog';
import { words } from '@/words/en';
import { PartMissing } from './PartMissing';
import { preload } from './preload';

/** A dialog in a file that comes when it is opened; where it does not come, a dialog says so. */
export function lateDialog<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  closeOf: (props: Props) => () => void,
): ComponentType<Props> {
  return preload<Props>(load, (onRetry, props) =>
    createElement(Dialog, {
      title: words.failure.part,
      closeLabel: words.about.close,
      onClose: closeOf(props),
      children: createElement(PartMissing, { onRetry }),
    }),
  ).Part;
}
