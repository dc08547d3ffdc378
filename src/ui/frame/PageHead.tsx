import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { sourceNounOf } from '@/domain/say/source-words';
import { OwnText } from '@/ui/own/OwnText';
import { PublisherName } from '@/ui/own/PublisherName';
import { words } from '@/words/en';
import { Brand } from './Brand';
import { PublisherStripe } from './PublisherStripe';
import { TopRow } from './TopRow';
import { toolsLook } from './tools-look';

interface PageHeadProps {
  readonly dataset: Dataset;
  /** Address of the site's root. */
  readonly home: string;
  /** Search and buttons, at the right; they have their room before they are there. */
  readonly children?: ReactNode;
}

const toolsRow = 'tools-room flex items-center justify-end gap-2 max-md:gap-0';

/** Wordmark, what the dataset is, and the tools. */
export function PageHead({ dataset, home, children }: PageHeadProps) {
  const { file } = dataset;
  const { statements, events } = dataset.counts;
  const counts = words.app.counts(file.speakers.length, statements, events);
  return (
    <TopRow>
      <PublisherStripe accent={file.accent} />
      <Brand href={home} />
      <div className="min-w-0 flex-1 border-hair border-s ps-4 max-md:col-span-full max-md:row-2 max-md:border-0 max-md:p-0">
        <h1 className="text-balance font-semibold font-serif text-title/tight normal-nums max-xs:text-lead">
          <OwnText>{file.title}</OwnText>
        </h1>
        <p className="text-ink-2 text-sm/[1.25]">
          {file.sources.length > 0
            ? `${counts}, ${words.app.fromSources(file.sources.length, sourceNounOf(dataset))}`
            : counts}
          {file.publisher && (
            <>
              {' · '}
              <PublisherName publisher={file.publisher} />
            </>
          )}
        </p>
      </div>
      <div className={children ? `${toolsLook} ${toolsRow}` : 'tools tools-room'}>{children}</div>
    </TopRow>
  );
}
