import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { watchPaper } from '@/lib/browser/watch-paper';

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
    const stopWatching = layOutForPaper(measure);
    return () => {
      observer.disconnect();
      stopWatching();
    };
  }, [plot]);
  return size;
}

/**
 * Paper is laid out at once, without a frame in which an observer could fire, so the style sheet gives the
 * timeline its width on paper by an attribute, before the browser asks how wide the page is.
 */
function layOutForPaper(measure: () => void): () => void {
  const { dataset } = document.documentElement;
  return watchPaper((isPaper) => {
    if (isPaper) dataset.paper = '';
    else delete dataset.paper;
    flushSync(measure);
  });
}
