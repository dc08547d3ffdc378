import type { Found } from '@/app/view/use-selection';
import { findHistoryUrl } from '@/dataset/net/dataset-url';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { LinkedFilter } from '@/domain/release/scope';
import { ReleaseNotice } from '@/features/release/ReleaseNotice';
import { rowsIn } from '@/lib/rows/mask';
import { takeRows } from '@/lib/rows/table';

interface LinkedReleaseProps {
  readonly dataset: Dataset;
  readonly version: string;
  readonly selection: Thing | null;
  /** What the filters of the link let through. */
  readonly found: Pick<Found, 'visible' | 'chosen' | 'hits'>;
}

/** What a link's version says of what is shown now. Another link begins with an open note. */
export function LinkedRelease({ dataset, version, selection, found }: LinkedReleaseProps) {
  return (
    <ReleaseNotice
      key={`${version} ${selection?.kind} ${selection?.id}`}
      dataset={dataset}
      version={version}
      view={{ selection, filter: toFilter(dataset, found) }}
      url={findHistoryUrl()}
    />
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
