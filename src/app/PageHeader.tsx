import { Contrast, Info, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { useTheme } from '@/state/use-theme';
import { words } from '@/words/en';
import { Brand } from './Brand';

interface PageHeaderProps {
  readonly dataset: Dataset;
  readonly search: ReactNode;
  readonly onShare: () => void;
  readonly onAbout: () => void;
}

/** Wordmark, what the dataset is, and the tools. */
export function PageHeader({ dataset, search, onShare, onAbout }: PageHeaderProps) {
  const { file } = dataset;
  const { theme, next } = useTheme();
  const counts = words.app.counts(file.speakers.length, file.statements.length, file.events.length);
  return (
    <header className="top wrap">
      <Brand />
      <div className="top__title">
        <h1>{file.title}</h1>
        <p className="top__counts">
          {counts}, {words.app.fromSources(file.sources.length)}
        </p>
      </div>
      <div className="tools">
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
          aria-label={words.theme.now(words.theme.choices[theme])}
          title={words.theme.now(words.theme.choices[theme])}
          onClick={next}
        >
          <Contrast aria-hidden="true" />
        </button>
      </div>
    </header>
  );
}
