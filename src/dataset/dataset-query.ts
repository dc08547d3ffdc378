import { queryOptions } from '@tanstack/react-query';
import { fetchDataset } from './fetch-dataset';
import { tellProgress } from './load-progress';

/** The one query: key, fetcher and staleness of the dataset at `url`, indexed and searchable. */
export function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal }) => fetchDataset(url, { signal, onProgress: tellProgress }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // An index of maps is no plain value that structural sharing could compare.
    structuralSharing: false,
  });
}
