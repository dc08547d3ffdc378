const margin = 24;

/**
 * Scrolls the page, and nothing inside it, until an element is in view. `scrollIntoView` would also
 * scroll panels whose overflow is hidden.
 */
export function scrollIntoPage(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < margin) window.scrollBy({ top: top - margin });
  else if (bottom > innerHeight - margin) window.scrollBy({ top: bottom - innerHeight + margin });
}
