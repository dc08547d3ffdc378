import { Dialog } from '@/ui/frame/Dialog';
import { words } from '@/words/en';
import { PartMissing } from './PartMissing';

interface DialogMissingProps {
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** In place of a dialog that did not come. */
export function DialogMissing({ onRetry, onClose }: DialogMissingProps) {
  return (
    <Dialog title={words.failure.part} closeLabel={words.about.close} onClose={onClose}>
      <PartMissing onRetry={onRetry} />
    </Dialog>
  );
}
