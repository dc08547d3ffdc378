import { useEffect } from 'react';

/** Calls back when Back or Forward has moved to another entry of the history. */
export function useOnTravel(callback: () => void): void {
  useEffect(() => {
    addEventListener('popstate', callback);
    return () => removeEventListener('popstate', callback);
  }, [callback]);
}
