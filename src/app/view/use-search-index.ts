import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchIndex } from '@/domain/search/search';

/** What searches, which no reader waits for who does not search. */
export interface Search {
  /** Null until it has come. */
  readonly index: SearchIndex | null;
  /** It did not come; to prepare it again may help. */
  readonly isMissing: boolean;
  /** Brings it, once a reader may be about to search. */
  readonly prepare: () => void;
}

/** Brought when it is prepared, or at once where the link searches. */
export function useSearchIndex(load: () => Promise<SearchIndex>, query: string): Search {
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [isMissing, setMissing] = useState(false);
  const coming = useRef(false);
  const prepare = useCallback(() => {
    if (coming.current) return;
    coming.current = true;
    load().then(
      (loaded) => {
        setIndex(() => loaded);
        setMissing(false);
      },
      () => {
        coming.current = false;
        setMissing(true);
      },
    );
  }, [load]);
  useEffect(() => {
    if (query !== '') prepare();
  }, [query, prepare]);
  return { index, isMissing, prepare };
}
