import { lazy, Suspense } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Thing } from '@/domain/linked';
import { words } from '@/words/en';
import { findHistoryUrl } from './dataset-url';

interface LinkedReleaseProps {
  readonly dataset: Dataset;
  readonly version: string;
  readonly selection: Thing | null;
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
export function LinkedRelease(props: LinkedReleaseProps) {
  const { version, selection } = props;
  return (
    <Suspense>
      <ReleaseNotice
        key={`${version} ${selection?.kind} ${selection?.id}`}
        {...props}
        url={findHistoryUrl()}
      />
    </Suspense>
  );
}

function NotCompared({ dataset, version }: LinkedReleaseProps) {
  return (
    <p className="release" role="note">
      {words.release.missing(version, dataset.file.version)}
    </p>
  );
}
