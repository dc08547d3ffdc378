import { useCallback, useEffect, useRef, useState } from 'react';
import { type KeptBench, keepBench } from '@/dataset/beside/kept-bench';
import type { Bench } from '@/domain/make/bench';

/** What is true of the work on this device. */
export interface Keeping {
  readonly state: 'new' | 'kept' | 'waiting' | 'refused';
  /** When it was kept last, UTC ms. */
  readonly saved: number;
  /** Acts since something was saved as a file. */
  readonly changes: number;
  readonly onSaved: () => void;
}

/** A change is kept so long after it; ms. */
const delay = 1000;

/** Keeps the bench a second after a change, and at once when the page is hidden. */
export function useKeeping(bench: Bench, kept: KeptBench | null, isReading: boolean): Keeping {
  const [keeping, setKeeping] = useState<Omit<Keeping, 'onSaved'>>(() => ({
    state: kept ? 'kept' : 'new',
    saved: kept?.saved ?? 0,
    changes: kept?.changes ?? 0,
  }));
  const seen = useRef(bench);
  const changes = useRef(kept?.changes ?? 0);
  const keep = useCallback(async () => {
    const now = { bench: seen.current, saved: Date.now(), changes: changes.current };
    const isKept = await keepBench(now);
    // What was changed meanwhile waits for the next time.
    const isLast = seen.current === now.bench;
    const good = isLast ? 'kept' : 'waiting';
    const state = isKept ? good : 'refused';
    setKeeping((before) => ({
      state,
      saved: isKept ? now.saved : before.saved,
      changes: changes.current,
    }));
  }, []);
  useEffect(() => {
    if (isReading || bench === seen.current) return;
    seen.current = bench;
    changes.current += 1;
    setKeeping((before) => ({ ...before, state: 'waiting', changes: changes.current }));
    const timer = setTimeout(() => void keep(), delay);
    return () => clearTimeout(timer);
  }, [bench, isReading, keep]);
  const isWaiting = keeping.state === 'waiting';
  useEffect(() => {
    if (!isWaiting) return;
    const onHide = () => void keep();
    const onVisible = () => document.visibilityState === 'hidden' && onHide();
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [isWaiting, keep]);
  const onSaved = useCallback(() => {
    changes.current = 0;
    void keep();
  }, [keep]);
  return { ...keeping, onSaved };
}
