import { type ComponentType, lazy, Suspense } from 'react';
import { Dialog } from '@/ui/frame/Dialog';
import { words } from '@/words/en';
import type { DialogsProps } from './DialogContent';

/** Few readers open a dialog, so what they hold comes when one is opened. */
const DialogContent = lazyDialog(async () => (await import('./DialogContent')).DialogContent);
const CheckContent = lazyDialog(async () => (await import('./CheckContent')).CheckContent);

function lazyDialog(load: () => Promise<ComponentType<DialogsProps>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotArrived };
    }
  });
}

/** The one dialog that is open, if any. */
export function Dialogs(props: DialogsProps) {
  const { open } = props.dialogs;
  if (open === null) return null;
  const Content = open === 'check' || open === 'reader' ? CheckContent : DialogContent;
  return (
    <Suspense>
      <Content {...props} />
    </Suspense>
  );
}

/** The part of the app with the dialogs did not come. */
function NotArrived({ dialogs }: DialogsProps) {
  return (
    <Dialog
      title={words.failure.part}
      closeLabel={words.about.close}
      onClose={() => dialogs.onOpen(null)}
    >
      <p>{words.failure.partCure}</p>
    </Dialog>
  );
}
