import type { MouseEvent } from 'react';

/** Follows a link without a page load, but for clicks that ask the browser for a tab or a window. */
export function followPlainly(follow: () => void) {
  return (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    follow();
  };
}
