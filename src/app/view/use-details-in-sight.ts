import { useEffect, useRef } from 'react';
import type { Thing } from '@/domain/model/thing';

/** As narrow as a phone, and too low for a sheet. */
const noRoomForSheet = '(max-width: 56.24rem) and (max-height: 23.99rem)';

/**
 * In an embed the details are below a timeline that may fill a phone's screen. What the reader
 * chooses there scrolls no further than until its head shows; what the link chose scrolls nothing,
 * because the article around it may be at another place. At a zoom that leaves no height for a sheet, they
 * are below the list.
 */
export function useDetailsInSight(selected: Thing | null, isEmbed: boolean): void {
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    const isLow = matchMedia(noRoomForSheet).matches;
    if (!(isEmbed || isLow) || selected === null) return;
    const block = isEmbed ? 'nearest' : 'start';
    document.querySelector('#details .d-head')?.scrollIntoView({ block });
  }, [selected, isEmbed]);
}
