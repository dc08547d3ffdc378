import { queryOptions } from '@tanstack/react-query';
import { indexDataset } from '@/domain/dataset';
import { buildSearchIndex } from '@/domain/search';
import { fetchDataset } from './fetch-dataset';

/** The one query: key, fetcher and staleness of the dataset at `url`, indexed and searchable. */
export function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: async ({ signal }) => {
      const dataset = indexDataset(await fetchDataset(url, signal));
      return { dataset, searchIndex: buildSearchIndex(dataset) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // An index of maps is no plain value that structural sharing could compare.
    structuralSharing: false,
  });
}
