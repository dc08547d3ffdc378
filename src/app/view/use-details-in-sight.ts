import { useEffect, useRef } from 'react';
import type { Thing } from '@/domain/model/thing';

/**
 * In an embed the details are below a timeline that may fill a phone's screen. What the reader
 * chooses there scrolls no further than until its head shows; what the link chose scrolls nothing,
 * because the article around it may be at another place.
 */
export function useDetailsInSight(selected: Thing | null, isEmbed: boolean): void {
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    if (!isEmbed || selected === null) return;
    document.querySelector('#details .d-head')?.scrollIntoView({ block: 'nearest' });
  }, [selected, isEmbed]);
}
