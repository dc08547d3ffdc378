import type { ReactNode } from 'react';
import type { DatasetFile } from '@/domain/dataset-schema';
import { words } from '@/words/en';
import { Brand } from './Brand';

interface PageHeadProps {
  readonly file: DatasetFile;
  /** Address of the site's root. */
  readonly home: string;
  /** Search and buttons, at the right. */
  readonly children: ReactNode;
}

/** Wordmark, what the dataset is, and the tools. */
export function PageHead({ file, home, children }: PageHeadProps) {
  const counts = words.app.counts(file.speakers.length, file.statements.length, file.events.length);
  return (
    <header className="top wrap">
      <Brand href={home} />
      <div className="top__title">
        <h1>{file.title}</h1>
        <p className="top__counts">
          {counts}, {words.app.fromSources(file.sources.length)}
        </p>
      </div>
      <div className="tools">{children}</div>
    </header>
  );
}
