import { CheckDialog } from '@/features/check/CheckDialog';
import type { DialogsProps } from './DialogContent';

/** The dialogs about the article's text that the reader gives. */
export function CheckContent({ onOpen, dataset, check, onCheck }: DialogsProps) {
  return (
    <CheckDialog
      {...{ dataset, check, onCheck }}
      onRead={() => onOpen('reader')}
      onClose={() => onOpen(null)}
    />
  );
}
