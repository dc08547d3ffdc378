import type { MouseEvent } from 'react';
import { words } from '@/words/en';

const link =
  'absolute start-2 top-2 bg-accent px-3.5 py-2 whitespace-nowrap text-on-accent not-focus:[clip-path:inset(50%)]';

/** The first thing the Tab key reaches: past the filters, to the events or the details. */
export function SkipLinks() {
  return (
    <nav className="absolute z-20 print:hidden" aria-label={words.app.skipName}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; the click keeps the address as it is. */}
      <a className={link} href="#events" onClick={focusTarget}>
        {words.app.skip}
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: as above. */}
      <a className={link} href="#details" onClick={focusTarget}>
        {words.app.skipToDetails}
      </a>
    </nav>
  );
}

/** Moves the focus without touching the address, which belongs to the view. */
function focusTarget(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  target?.focus();
  target?.scrollIntoView({ block: 'start' });
}
