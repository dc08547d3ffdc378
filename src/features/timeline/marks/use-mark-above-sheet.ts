import { type RefObject, useEffect } from 'react';
import { useAttention } from '@/ui/links/thing-context';
import { useMediaQuery } from '@/ui/use-media-query';

/** Share of the screen above the sheet that a narrow screen shows a selection in, less a little air. */
const aboveSheet = 0.42;
const air = 12;

/** On a narrow screen, scrolls the page so that the selected mark is just above the sheet. */
export function useMarkAboveSheet(host: RefObject<HTMLElement | null>): void {
  const { selected } = useAttention();
  const isNarrow = useMediaQuery('(max-width: 56.24rem) and (min-height: 24rem)');
  const id = selected?.kind === 'event' ? selected.id : null;
  useEffect(() => {
    if (!isNarrow || id === null) return;
    // After vis has drawn the mark, which it does in the next frame.
    const frame = requestAnimationFrame(() => {
      const mark = host.current?.querySelector('.is-selected');
      // An embed has no sheet.
      if (!mark || mark.closest('[data-embed="true"]')) return;
      const wanted = innerHeight * aboveSheet - air;
      window.scrollBy({ top: mark.getBoundingClientRect().bottom - wanted });
    });
    return () => cancelAnimationFrame(frame);
  }, [host, id, isNarrow]);
}
