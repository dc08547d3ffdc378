import { CheckDialog } from '@/features/check/CheckDialog';
import { ReaderDialog } from '@/features/reader/ReaderDialog';
import type { DialogsProps } from './dialogs-props';

/** The dialogs about the article's text that the reader gives. */
export function CheckContent({ dataset, dialogs, checking }: DialogsProps) {
  const { check, setCheck } = checking;
  const onClose = () => dialogs.onOpen(null);
  if (dialogs.open === 'reader' && check !== null) {
    return <ReaderDialog dataset={dataset} check={check} onClose={onClose} />;
  }
  return (
    <CheckDialog
      dataset={dataset}
      check={check}
      onCheck={setCheck}
      onRead={dialogs.onRead}
      onClose={onClose}
    />
  );
}
