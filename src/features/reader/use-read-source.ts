import { useEffect, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { type SuppliedText, searchBudget } from '@/domain/verify/article-check';
import { type ReadSource, readSource } from '@/domain/verify/read-source';
import { type FoundResult, runVerification } from '@/domain/verify/verify-run';
import { runInSlices } from '@/lib/run-in-slices';
import { sha256 } from '@/lib/sha256';

/** The text of a source with all that was taken from it; null until that is worked out. */
export function useReadSource(
  dataset: Dataset,
  source: string,
  given: SuppliedText | undefined,
): ReadSource | null {
  const [read, setRead] = useState<ReadSource | null>(null);
  const text = given?.text;
  useEffect(() => {
    let isCurrent = true;
    const work = async (whole: string) => {
      const results: FoundResult[] = [];
      const run = runVerification(dataset, {
        texts: new Map([[source, whole]]),
        hash: sha256,
        budget: { left: searchBudget },
      });
      await runInSlices(run, (result) => {
        if (result.source === source) results.push(result);
      });
      if (isCurrent) setRead(readSource(dataset, whole, results));
    };
    if (text !== undefined) void work(text);
    return () => {
      isCurrent = false;
    };
  }, [dataset, source, text]);
  return read;
}
