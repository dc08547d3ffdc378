import { CheckDialog } from '@/features/check/CheckDialog';
import { ReaderDialog } from '@/features/reader/ReaderDialog';
import type { DialogsProps } from './DialogContent';

/** The dialogs about the article's text that the reader gives. */
export function CheckContent({ open, onOpen, dataset, check, onCheck }: DialogsProps) {
  if (open === 'reader' && check !== null) {
    return <ReaderDialog {...{ dataset, check }} onClose={() => onOpen(null)} />;
  }
  return (
    <CheckDialog
      {...{ dataset, check, onCheck }}
      onRead={() => onOpen('reader')}
      onClose={() => onOpen(null)}
    />
  );
}
