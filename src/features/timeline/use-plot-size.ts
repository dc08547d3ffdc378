import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of the plot and the root font size, both in px. */
export interface PlotSize {
  readonly width: number;
  readonly rem: number;
}

/** Follows the plot's size; null until it has been measured. */
export function usePlotSize(plot: RefObject<HTMLElement | null>): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null);
  useLayoutEffect(() => {
    const element = plot.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const width = element.clientWidth;
      setSize((now) => (now?.width === width && now.rem === rem ? now : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [plot]);
  return size;
}
