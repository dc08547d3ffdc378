import { LinkButton } from '@/ui/fields/LinkButton';
import { words } from '@/words/en';
import { PartMissing } from './PartMissing';

interface DialogMissingProps {
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** In place of a dialog that did not come, and in sight wherever the reader is; what frames dialogs is late too. */
export function DialogMissing({ onRetry, onClose }: DialogMissingProps) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-accent border-t-2 bg-sheet">
      <div className="wrap flex flex-wrap items-center gap-x-4">
        <PartMissing onRetry={onRetry} />
        <LinkButton onClick={onClose}>{words.about.close}</LinkButton>
      </div>
    </div>
  );
}
