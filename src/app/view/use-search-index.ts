import { useEffect, useState } from 'react';
import type { SearchIndex } from '@/domain/search/search';

/** Null until the index is there, which no reader waits for who does not search. */
export function useSearchIndex(load: () => Promise<SearchIndex>): SearchIndex | null {
  const [index, setIndex] = useState<SearchIndex | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setIndex(() => loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return index;
}
