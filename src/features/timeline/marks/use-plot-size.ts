import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

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
    const stopWatching = watchPaper(() => flushSync(measure));
    return () => {
      observer.disconnect();
      stopWatching();
    };
  }, [plot]);
  return size;
}

/**
 * Calls `onChange` when the page is about to be laid out for paper, and when it no longer is. Paper
 * is laid out at once, without a frame in which an observer could fire, so the style sheet gives the
 * timeline its width on paper by an attribute, before the browser asks how wide the page is.
 */
function watchPaper(onChange: () => void): () => void {
  const { dataset } = document.documentElement;
  const before = () => {
    dataset.paper = '';
    onChange();
  };
  const after = () => {
    delete dataset.paper;
    onChange();
  };
  const paper = matchMedia('print');
  const toggle = () => (paper.matches ? before() : after());
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  paper.addEventListener('change', toggle);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    paper.removeEventListener('change', toggle);
  };
}
