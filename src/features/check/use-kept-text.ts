import { useEffect, useRef, useState } from 'react';
import { forgetText, type KeptText, keepText, readKeptText } from '@/dataset/beside/kept-texts';
import type { SuppliedText } from '@/domain/verify/article-check';

interface KeptOptions {
  readonly dataset: string;
  readonly source: string;
  /** The text that is in use, if one is. */
  readonly given: SuppliedText | undefined;
  /** A text that was kept before comes back. */
  readonly onFound: (text: SuppliedText) => void;
}

/** Whether a source's text is kept on this device, since when, and the ways to change that. */
export function useKeptText({ dataset, source, given, onFound }: KeptOptions) {
  const [kept, setKept] = useState<(KeptText & { readonly source: string }) | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef({ given, onFound });
  useEffect(() => {
    latest.current = { given, onFound };
  });
  useEffect(() => {
    let isCurrent = true;
    const recall = async () => {
      const found = await readKeptText({ dataset, source });
      if (!isCurrent || found === null) return;
      setKept({ ...found, source });
      if (latest.current.given === undefined) latest.current.onFound(found);
    };
    void recall();
    return () => {
      isCurrent = false;
    };
  }, [dataset, source]);
  const keep = async () => {
    if (!given) return;
    const now = Date.now();
    const isKept = await keepText({ dataset, source }, given, now);
    setFailed(!isKept);
    if (isKept) setKept({ ...given, source, kept: now });
  };
  const forget = async () => {
    const isForgotten = await forgetText({ dataset, source });
    if (isForgotten) setKept(null);
    return isForgotten;
  };
  // Another text than the kept one may be in use.
  const isKept = kept !== null && kept.source === source && kept.text === given?.text;
  return { since: isKept ? kept.kept : null, hasFailed, keep, forget };
}
