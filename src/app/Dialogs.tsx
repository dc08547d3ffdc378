import { lazy, Suspense } from 'react';
import { Dialog } from '@/ui/Dialog';
import { words } from '@/words/en';
import type { DialogsProps } from './DialogContent';

export type { OpenDialog } from './DialogContent';

/** Few readers open a dialog, so what they hold comes when one is opened. */
const DialogContent = lazy(async () => {
  try {
    return { default: (await import('./DialogContent')).DialogContent };
  } catch {
    return { default: NotArrived };
  }
});

/** The one dialog that is open, if any. */
export function Dialogs(props: DialogsProps) {
  if (props.open === null) return null;
  return (
    <Suspense>
      <DialogContent {...props} />
    </Suspense>
  );
}

/** The part of the app with the dialogs did not come. */
function NotArrived({ onOpen }: DialogsProps) {
  return (
    <Dialog title={words.failure.part} closeLabel={words.about.close} onClose={() => onOpen(null)}>
      <p>{words.failure.partCure}</p>
    </Dialog>
  );
}
