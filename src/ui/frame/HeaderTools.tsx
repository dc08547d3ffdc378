import { Contrast, Download, Info, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/ui/fields/Button';
import { words } from '@/words/en';

interface HeaderToolsProps {
  readonly search: ReactNode;
  /** The name of the theme button, which says what it is set to. */
  readonly themeNow: string;
  readonly onShare?: () => void;
  readonly onDownload?: () => void;
  readonly onAbout?: () => void;
  readonly onTheme?: () => void;
}

/** Search, sharing, About and the colour theme. */
export function HeaderTools(props: HeaderToolsProps) {
  const { search, themeNow, onShare, onDownload, onAbout, onTheme } = props;
  return (
    <>
      {search}
      <Button aria-haspopup="dialog" onClick={onShare}>
        <Share aria-hidden="true" />
        <span className="max-lg:sr-only">{words.share.open}</span>
      </Button>
      <Button className="tool-spare" aria-haspopup="dialog" onClick={onDownload}>
        <Download aria-hidden="true" />
        <span className="max-xl:sr-only">{words.share.download}</span>
      </Button>
      <Button aria-haspopup="dialog" onClick={onAbout}>
        <Info aria-hidden="true" />
        <span className="max-md:sr-only">{words.about.open}</span>
      </Button>
      <Button isBare aria-label={themeNow} title={themeNow} onClick={onTheme}>
        <Contrast className="[&_path]:fill-current" aria-hidden="true" />
      </Button>
    </>
  );
}
