import { queryOptions } from '@tanstack/react-query';
import { reportProgress } from '@/dataset/net/load-progress';
import type { PartQuestion } from '@/domain/model/dataset-part';
import { fetchDataset } from './fetch-dataset';

/**
 * The one query: key, fetcher and staleness of the dataset at `url`, indexed and searchable; `question` is
 * what the link asks of it, if it is too large to be read whole.
 */
export function datasetQuery(url: string, question: PartQuestion) {
  return queryOptions({
    queryKey: ['dataset', url, question],
    queryFn: ({ signal }) => {
      reportProgress(null);
      return fetchDataset(url, { question, signal, onProgress: reportProgress });
    },
    staleTime: Number.POSITIVE_INFINITY,
    // A part that is left is kept for the way back, but not many of them.
    gcTime: 60_000,
    retry: false,
    // Without a connection it is said so at once, and not waited for.
    networkMode: 'always',
    // An index of maps is no plain value that structural sharing could compare.
    structuralSharing: false,
  });
}
