import { X } from 'lucide-react';
import { useState } from 'react';
import type { UnknownValue } from '@/state/view-state';
import { words } from '@/words/en';

/** Names what a link asks for and the dataset does not have. The rest of the link still applies. */
export function LinkNotice({ unknown }: { readonly unknown: readonly UnknownValue[] }) {
  const lines = unknown.map(sayUnknown);
  const [dismissed, setDismissed] = useState('');
  if (lines.length === 0 || dismissed === lines.join('\n')) return null;
  return (
    <div className="notice wrap" role="alert">
      <p>
        {lines.join(' ')} {words.notice.rest}
      </p>
      <button
        type="button"
        className="btn btn--bare"
        aria-label={words.notice.dismiss}
        onClick={() => setDismissed(lines.join('\n'))}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

function sayUnknown({ key, value }: UnknownValue): string {
  if (key === 'page') return words.notice.noSuchPage(value);
  if (key === 'window') return words.notice.badWindow(value);
  const kinds: Readonly<Record<string, string>> = words.notice.kinds;
  const kind = kinds[key];
  return kind ? words.notice.noSuch(kind, value) : words.notice.badValue(key, value);
}
