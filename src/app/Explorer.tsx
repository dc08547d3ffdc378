import { useQuery, useQueryClient } from '@tanstack/react-query';
import { datasetQuery } from '@/dataset/dataset-query';
import { useViewState } from '@/state/use-view-state';
import { preload } from '@/ui/preload';
import { DatasetFailure } from './DatasetFailure';
import { findDatasetUrl } from './dataset-url';
import { Opening } from './Opening';
import { timelinePart } from './timeline-part';
import { useEmbedded } from './use-embedded';

/** What is drawn comes while the dataset does. */
const explorerPart = preload(async () => (await import('./LoadedExplorer')).LoadedExplorer);
explorerPart.start();
timelinePart.start();

/** Loading, failure or the explorer. A copy that arrived once stays, whatever a later try brings. */
export function Explorer() {
  const query = datasetQuery(findDatasetUrl());
  const client = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery(query);
  const { embed } = useViewState().view;
  useEmbedded(embed);
  const opening = (
    <Opening
      embed={embed}
      isStopped={!isFetching && !data}
      onCancel={() => void client.cancelQueries({ queryKey: query.queryKey })}
      onOpen={() => void refetch()}
    />
  );
  if (data) {
    return <explorerPart.Part {...data} opening={opening} fallback={opening} />;
  }
  if (error && !isFetching) {
    return <DatasetFailure error={error} embed={embed} onRetry={() => void refetch()} />;
  }
  return opening;
}
