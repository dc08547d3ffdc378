import { type ComponentType, createElement, lazy } from 'react';
import { words } from '@/words/en';
import { Dialog } from './Dialog';

/** A dialog in a file that comes when it is opened; where it does not come, a dialog says so. */
export function lazyDialog<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  closeOf: (props: Props) => () => void,
) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: (props: Props) => notArrived(closeOf(props)) };
    }
  });
}

function notArrived(onClose: () => void) {
  const { failure, about } = words;
  const children = createElement('p', null, failure.partCure);
  return createElement(Dialog, {
    title: failure.part,
    closeLabel: about.close,
    onClose,
    children,
  });
}
