import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus on an option that goes to another place of its row, or gives it to the button at the end
 * of the row where the option is gone. Call what is returned just before a change.
 */
export function useKeptFocus(row: RefObject<HTMLElement | null>): () => void {
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    const name = focused.current;
    if (name === null || !row.current) return;
    focused.current = null;
    const boxes = [...row.current.querySelectorAll('input')];
    const box = boxes.find((input) => nameOf(input) === name);
    box?.focus();
    if (box === undefined || document.activeElement !== box) {
      row.current.querySelector('button')?.focus();
    }
  });
  return () => {
    focused.current = nameOf(document.activeElement);
  };
}

/** Names an option by the count that describes it, which no other one has. */
function nameOf(element: Element | null): string | null {
  return element?.getAttribute('aria-describedby') ?? null;
}
