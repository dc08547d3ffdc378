import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { Button } from '@/ui/fields/Button';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Where the focus goes at the end, if not to where it was. */
  readonly returnTo?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Fills the window, for what stands side by side. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A native modal dialog, open as long as it is rendered. Escape and the backdrop close it. */
export function Dialog({ title, closeLabel, isWide, returnTo, onClose, children }: DialogProps) {
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
      className={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog__in">
        <header className="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <Button onClick={onClose}>{closeLabel}</Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
