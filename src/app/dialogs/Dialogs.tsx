import { lateDialog } from '@/ui/late/late-dialog';
import type { DialogsProps } from './dialogs-props';

const onClose =
  ({ dialogs }: DialogsProps) =>
  () =>
    dialogs.onOpen(null);

/** Few readers open a dialog, so what they hold comes when one is opened. */
const DialogContent = lateDialog(
  async () => (await import('./DialogContent')).DialogContent,
  onClose,
);
const CheckContent = lateDialog(async () => (await import('./CheckContent')).CheckContent, onClose);

/** The one dialog that is open, if any. */
export function Dialogs(props: DialogsProps) {
  const { open } = props.dialogs;
  if (open === null) return null;
  const Content = open === 'check' || open === 'reader' ? CheckContent : DialogContent;
  return <Content {...props} />;
}
