import { useQuery, useQueryClient } from '@tanstack/react-query';
import { datasetQuery } from '@/dataset/dataset-query';
import { useViewState } from '@/state/use-view-state';
import { DatasetFailure } from './DatasetFailure';
import { findDatasetUrl } from './dataset-url';
import { LoadedExplorer } from './LoadedExplorer';
import { Opening } from './Opening';
import { useHeightReport } from './use-height-report';

/** Loading, failure or the explorer. A copy that arrived once stays, whatever a later try brings. */
export function Explorer() {
  const query = datasetQuery(findDatasetUrl());
  const client = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery(query);
  const { embed } = useViewState().view;
  useHeightReport(embed);
  if (data) return <LoadedExplorer dataset={data.dataset} searchIndex={data.searchIndex} />;
  if (error && !isFetching) {
    return <DatasetFailure error={error} embed={embed} onRetry={() => void refetch()} />;
  }
  return (
    <Opening
      embed={embed}
      isStopped={!isFetching}
      onCancel={() => void client.cancelQueries({ queryKey: query.queryKey })}
      onOpen={() => void refetch()}
    />
  );
}
