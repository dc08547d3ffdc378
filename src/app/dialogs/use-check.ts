import { useCallback, useState } from 'react';
import type { ArticleCheck } from '@/domain/verify/article-check';

/** What came of comparing the dataset with a text that the reader gave; null where none was given. */
export interface CheckControls {
  readonly check: ArticleCheck | null;
  readonly setCheck: (check: ArticleCheck | null) => void;
  /** The texts are gone from the device. */
  readonly onForgotten: () => void;
}

export function useCheck(): CheckControls {
  const [check, setCheck] = useState<ArticleCheck | null>(null);
  const onForgotten = useCallback(() => {
    setCheck(null);
    // What was pressed is gone, so the focus goes to where the marks were.
    document.getElementById('details')?.focus();
  }, []);
  return { check, setCheck, onForgotten };
}
