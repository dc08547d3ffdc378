import { useState } from 'react';
import { lateDialog } from '@/ui/late/late-dialog';
import { words } from '@/words/en';
import type { AllOptionsProps } from './AllOptions';
import { clearLook } from './row-look';

/** Few datasets have so many options, so the list of them comes when it is opened. */
const AllOptions = lateDialog<AllOptionsProps>(
  async () => (await import('./AllOptions')).AllOptions,
  ({ onClose }) => onClose,
);

/** Opens the list of all options. */
export function AllButton(props: Omit<AllOptionsProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  const { options, words: kind } = props.kind;
  return (
    <>
      <button
        type="button"
        className={clearLook}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.filters.all(options.length, kind.many)}
      </button>
      {isOpen && <AllOptions {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
