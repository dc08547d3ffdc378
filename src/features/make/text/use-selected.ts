import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Span } from '@/domain/make/bench';
import { readSelection } from './read-selection';

/** A finger moves the ends of a selection for a while after it was made; ms. */
const rest = 700;

/** Tells of words that are selected in an element: by a mouse once it is let go, by a finger once they stay. */
export function useSelected(within: RefObject<Element | null>, onSpan: (span: Span) => void): void {
  const tell = useEffectEvent(onSpan);
  useEffect(() => {
    let isFinger = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      const found = within.current && readSelection(within.current);
      if (!found) return;
      tell(found);
      // It is painted by us from here on, also where the focus is elsewhere.
      getSelection()?.removeAllRanges();
    };
    const wait = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(take, ms);
    };
    const onDown = ({ pointerType }: PointerEvent) => {
      isFinger = pointerType !== 'mouse';
    };
    const onUp = () => {
      if (!isFinger) wait(0);
    };
    const onChange = () => {
      if (isFinger) wait(rest);
    };
    addEventListener('pointerdown', onDown);
    addEventListener('pointerup', onUp);
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', onDown);
      removeEventListener('pointerup', onUp);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [within]);
}
