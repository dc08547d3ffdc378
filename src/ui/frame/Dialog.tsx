import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { Button } from '@/ui/fields/Button';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Where the focus goes at the end, if not to where it was. */
  readonly returnTo?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** As wide as a column of text, as the window, or as large as the window. */
  readonly size?: keyof typeof sizes;
  readonly children: ReactNode;
}

/** Where there is room for things side by side, what is inside scrolls by itself. */
const sizes = {
  column: { frame: 'w-[min(46rem,calc(100vw-2rem))]', room: '' },
  wide: {
    frame: 'w-[min(84rem,calc(100vw-3rem))]',
    room: 'md:flex md:max-h-[calc(100vh-4rem-4px)] md:flex-col md:pb-0',
  },
  window: {
    frame: 'w-[min(84rem,calc(100vw-3rem))]',
    room: 'md:flex md:h-[calc(100vh-4rem-4px)] md:min-h-128 md:flex-col md:pb-0',
  },
} as const;

/** A native modal dialog, open as long as it is rendered. Escape and the backdrop close it. */
export function Dialog({
  title,
  closeLabel,
  size = 'column',
  returnTo,
  onClose,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    // An embed is higher than the screen; its style sheet keeps the dialog near what opened it.
    const top = opener?.getBoundingClientRect().top ?? 0;
    element?.style.setProperty('--opener-top', `${top}px`);
    element?.showModal();
    return () => {
      element?.close();
      const back = returnTo?.current ?? opener;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, [returnTo]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, natively.
    <dialog
      ref={dialog}
      className={`dialog m-auto max-h-[calc(100vh-4rem)] max-w-none overflow-auto border-t-4 border-t-accent bg-sheet p-0 text-ink backdrop:bg-scrim motion-safe:open:animate-rise max-sm:mt-auto max-sm:mb-0 max-sm:max-h-[92vh] max-sm:w-full ${sizes[size].frame}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={`px-10 pt-7 pb-8 max-sm:px-4 max-sm:pt-5 max-sm:pb-6 ${sizes[size].room}`}>
        {/* No `header`: in a dialog, which is outside of what is main, that is the banner of a page. */}
        <div className="flex items-start justify-between gap-4">
          <h2
            id={titleId}
            className="font-semibold font-serif text-dialog normal-nums leading-[1.15]"
          >
            {title}
          </h2>
          <Button onClick={onClose}>{closeLabel}</Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
