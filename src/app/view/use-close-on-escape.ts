import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Escape closes the selection, and the focus goes back to where it was opened from. A dialog, which
 * is above the page, takes Escape for itself.
 */
export function useCloseOnEscape(isOpen: boolean, close: () => void): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (isOpen) opener.current = document.activeElement;
  }, [isOpen]);
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  }, [close]);
  const closeAndReturn = useCallback(() => {
    const details = document.getElementById('details');
    const wasInside = details?.contains(document.activeElement) ?? false;
    latest.current();
    if (!wasInside) return;
    const back = opener.current;
    if (back instanceof HTMLElement && back.isConnected && !details?.contains(back)) back.focus();
    else focusFirst([document.getElementById('events'), details]);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.querySelector('dialog[open]')) closeAndReturn();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return closeAndReturn;
}

/** Focuses the first that takes it: a folded list does not. */
function focusFirst(elements: readonly (HTMLElement | null)[]): void {
  for (const element of elements) {
    element?.focus();
    if (document.activeElement === element) return;
  }
}
