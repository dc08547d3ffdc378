import { type ComponentType, createElement } from 'react';
import { DialogMissing } from './DialogMissing';
import { preload } from './preload';

/** A dialog in a file that comes when it is opened; where it does not come, a dialog says so. */
export function lateDialog<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  closeOf: (props: Props) => () => void,
): ComponentType<Props> {
  return preload<Props>(load, (onRetry, props) =>
    createElement(DialogMissing, { onRetry, onClose: closeOf(props) }),
  ).Part;
}
