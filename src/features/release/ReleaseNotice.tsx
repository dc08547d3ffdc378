import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { historyQuery } from '@/dataset/beside/history-query';
import type { Dataset } from '@/domain/model/dataset';
import type { LinkedView } from '@/domain/release/scope';
import { LinkButton } from '@/ui/fields/LinkButton';
import { releaseWords } from '@/words/release-en';
import { describeRelease } from './describe-release';
import { ReleaseChanges } from './ReleaseChanges';
import { releaseLook } from './release-look';

interface ReleaseNoticeProps {
  readonly dataset: Dataset;
  /** Address of the history of releases. */
  readonly url: string;
  /** The version that the link was made for. */
  readonly version: string;
  /** What the link selects and filters, whether the dataset has it or not. */
  readonly view: LinkedView;
}

/** Says whether what a permanent link shows is what it showed, and what was corrected since. */
export function ReleaseNotice({ dataset, url, version, view }: ReleaseNoticeProps) {
  const { data } = useQuery(historyQuery(url));
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  const said = data && describeRelease(data, { dataset, version, view });
  return (
    <aside className={releaseLook} role="note" aria-label={releaseWords.name}>
      {/* Here before its words are, so that they are read aloud when they come. */}
      <p
        className="not-empty:border-accent not-empty:border-s-4 not-empty:px-3 not-empty:py-1"
        aria-live="polite"
      >
        {said?.line}
      </p>
      {said && (
        <LinkButton
          className="sheet:ms-4 min-h-7 sheet:justify-self-start text-sm max-sm:ms-4 max-sm:min-h-touch max-sm:justify-self-start print:hidden"
          onClick={() => setClosed(true)}
        >
          {releaseWords.hide}
        </LinkButton>
      )}
      {said && said.changes.length > 0 && <ReleaseChanges changes={said.changes} />}
    </aside>
  );
}
