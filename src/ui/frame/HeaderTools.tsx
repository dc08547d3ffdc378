import { Contrast, Info, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '@/words/en';

interface HeaderToolsProps {
  readonly search: ReactNode;
  /** The name of the theme button, which says what it is set to. */
  readonly themeNow: string;
  readonly onShare?: () => void;
  readonly onAbout?: () => void;
  readonly onTheme?: () => void;
}

/** Search, sharing, About and the colour theme. */
export function HeaderTools({ search, themeNow, onShare, onAbout, onTheme }: HeaderToolsProps) {
  return (
    <>
      {search}
      <button type="button" className="btn" aria-haspopup="dialog" onClick={onShare}>
        <Share aria-hidden="true" />
        <span className="t">{words.share.open}</span>
      </button>
      <button type="button" className="btn" aria-haspopup="dialog" onClick={onAbout}>
        <Info aria-hidden="true" />
        <span className="t">{words.about.open}</span>
      </button>
      <button
        type="button"
        className="btn btn--bare"
        aria-label={themeNow}
        title={themeNow}
        onClick={onTheme}
      >
        <Contrast aria-hidden="true" />
      </button>
    </>
  );
}
