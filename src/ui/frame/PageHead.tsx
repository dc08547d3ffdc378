import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { words } from '@/words/en';
import { Brand } from './Brand';
import { toolsLook } from './tools-look';

interface PageHeadProps {
  readonly dataset: Dataset;
  /** Address of the site's root. */
  readonly home: string;
  /** Search and buttons, at the right. */
  readonly children: ReactNode;
}

/** Wordmark, what the dataset is, and the tools. */
export function PageHead({ dataset, home, children }: PageHeadProps) {
  const { file } = dataset;
  const { statements, events } = dataset.counts;
  const counts = words.app.counts(file.speakers.length, statements, events);
  return (
    <header className="top wrap">
      <Brand href={home} />
      <div className="top__title">
        <h1>{file.title}</h1>
        <p className="top__counts">
          {counts}, {words.app.fromSources(file.sources.length)}
        </p>
      </div>
      <div className={`${toolsLook} flex items-center gap-2 max-md:gap-0`}>{children}</div>
    </header>
  );
}
