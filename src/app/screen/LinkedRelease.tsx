import { lazy, Suspense } from 'react';
import type { Found } from '@/app/view/use-selection';
import { findHistoryUrl } from '@/dataset/net/dataset-url';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { LinkedFilter } from '@/domain/release/scope';
import { releaseLook } from '@/features/release/release-look';
import { rowsIn } from '@/lib/rows/mask';
import { takeRows } from '@/lib/rows/table';
import { releaseWords } from '@/words/release-en';

interface LinkedReleaseProps {
  readonly dataset: Dataset;
  readonly version: string;
  readonly selection: Thing | null;
  /** What the filters of the link let through. */
  readonly found: Pick<Found, 'visible' | 'chosen' | 'hits'>;
}

/** Few links name a version, so what compares versions comes only with those that do. */
const ReleaseNotice = lazy(async () => {
  try {
    return { default: (await import('@/features/release/ReleaseNotice')).ReleaseNotice };
  } catch {
    return { default: NotCompared };
  }
});

/** What a link's version says of what is shown now. Another link begins with an open note. */
export function LinkedRelease({ dataset, version, selection, found }: LinkedReleaseProps) {
  return (
    <Suspense>
      <ReleaseNotice
        key={`${version} ${selection?.kind} ${selection?.id}`}
        dataset={dataset}
        version={version}
        view={{ selection, filter: toFilter(dataset, found) }}
        url={findHistoryUrl()}
      />
    </Suspense>
  );
}

function toFilter(
  { event, statement }: Dataset,
  { visible, chosen, hits }: LinkedReleaseProps['found'],
): LinkedFilter | null {
  if (!visible.filtered) return null;
  const idOf = ({ id }: { readonly id: string }) => id;
  return {
    ...chosen,
    terms: hits?.terms ?? [],
    statementIds: takeRows(statement, visible.statements).map(idOf),
    eventIds: takeRows(event, rowsIn(visible.hasEvent)).map(idOf),
  };
}

function NotCompared({ dataset, version }: Pick<LinkedReleaseProps, 'dataset' | 'version'>) {
  return (
    <p className={releaseLook} role="note">
      {releaseWords.missing(version, dataset.file.version)}
    </p>
  );
}
