import type { ReactNode } from 'react';
import { Brand } from '@/ui/frame/Brand';
import { TopRow } from '@/ui/frame/TopRow';
import { openWords } from '@/words/open-en';

interface DeskHeadProps {
  /** Address of the site's root. */
  readonly home: string;
  /** What the page is for; to open a file, if left out. */
  readonly title?: string;
  readonly lead?: string;
  /** At the right of the wordmark. */
  readonly children?: ReactNode;
}

/** What is above the place where files are brought, the same when the page is built and when it works. */
export function DeskHead(props: DeskHeadProps) {
  const { home, title = openWords.title, lead = openWords.lead, children } = props;
  return (
    <TopRow>
      <Brand href={home} />
      <div className="min-w-0 flex-1 border-hair border-s ps-4 max-md:col-span-full max-md:row-2 max-md:border-0 max-md:p-0">
        <h1 className="text-balance font-semibold font-serif text-title/tight max-xs:text-lead">
          {title}
        </h1>
        <p className="text-ink-2 text-sm/[1.25]">{lead}</p>
      </div>
      <div className="flex min-h-8 items-center justify-end max-sm:min-h-touch">{children}</div>
    </TopRow>
  );
}
