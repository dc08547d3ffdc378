import type { MouseEvent } from 'react';
import { words } from '@/words/en';

/** The first thing the Tab key reaches: past the filters, to the events or the details. */
export function SkipLinks() {
  return (
    <nav className="skip" aria-label={words.app.skipName}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; the click keeps the address as it is. */}
      <a href="#events" onClick={focusTarget}>
        {words.app.skip}
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: as above. */}
      <a href="#details" onClick={focusTarget}>
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
