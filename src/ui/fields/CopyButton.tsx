import { useEffect, useState } from 'react';
import { copyText } from '@/lib/browser/copy-text';
import { words } from '@/words/en';

interface CopyButtonProps {
  /** What the button says; it turns into "Copied" for a while. */
  readonly label: string;
  /** Its accessible name, where the label alone would be ambiguous. */
  readonly name?: string;
  readonly text: () => string;
  readonly className?: string;
}

const shownFor = 2500;

/** Copies a text and says so, to eyes and ears. */
export function CopyButton({ label, name, text, className }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), shownFor);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => setResult((await copyText(text())) ? 'copied' : 'failed');
  const said = result === 'copied' ? words.share.copied : words.share.copyFailed;
  return (
    <>
      <button type="button" className={className} aria-label={name} onClick={copy}>
        {result === 'copied' ? words.share.copied : label}
      </button>
      <span className="sr-only" aria-live="polite">
        {result === null ? '' : said}
      </span>
    </>
  );
}
