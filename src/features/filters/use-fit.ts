import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How many labels of a wrapping row stand in its first line; all of them until that is known. */
export function useFit(row: RefObject<HTMLElement | null>): number {
  const [fits, setFits] = useState(Number.POSITIVE_INFINITY);
  const isKnown = useRef(false);
  // Anew after each drawing, because other names are other widths.
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => setFits(countInFirstLine(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Only at first: the observer answers once the page is laid out anyhow.
    if (!isKnown.current) measure();
    isKnown.current = true;
    return () => observer.disconnect();
  });
  return fits;
}

function countInFirstLine(row: HTMLElement): number {
  const labels = [...row.querySelectorAll('label')];
  const [first] = labels;
  if (!first) return 0;
  const below = labels.findIndex(
    ({ offsetTop }) => offsetTop >= first.offsetTop + first.offsetHeight,
  );
  return below < 0 ? Number.POSITIVE_INFINITY : below;
}
