import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { watchPaper } from '@/lib/browser/watch-paper';

/** Whether the page is laid out for paper. That is done at once, so what paper needs is drawn at once too. */
export function usePaper(): boolean {
  const [isPaper, setPaper] = useState(false);
  useEffect(() => watchPaper((isNow) => flushSync(() => setPaper(isNow))), []);
  return isPaper;
}
