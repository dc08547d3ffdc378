import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DatasetRequest } from '@/app/view/dataset-request';
import { datasetQuery } from '@/dataset/load/dataset-query';
import type { OpenDataset } from '@/dataset/load/open-indexed';
import { findDatasetUrl } from '@/dataset/net/dataset-url';
import type { PartQuestion } from '@/domain/model/dataset-part';
import type { ViewState } from '@/domain/model/view-state';

interface Shown {
  readonly data: OpenDataset;
  readonly question: PartQuestion;
  /** Another part was shown before. */
  readonly isNext: boolean;
}

interface Opened {
  /** What is shown, and what it was asked for; null before the first has come. */
  readonly shown: Shown | null;
  readonly asking: DatasetRequest;
}

/**
 * The dataset, or of one that is too large the part that the link asks for. What was read stays until
 * another part that is asked for has come.
 */
export function useOpened({ from, to, selection }: ViewState): Opened {
  const [question, onAsk] = useState<PartQuestion>(() => ({ from, to, selection }));
  const [shown, setShown] = useState<Shown | null>(null);
  const client = useQueryClient();
  const query = datasetQuery(findDatasetUrl(), question);
  const { data, error, isFetching, refetch } = useQuery({
    ...query,
    // Do not refetch what is already shown.
    ...(shown?.question === question && { initialData: shown.data }),
  });
  const isNew = data !== undefined && data !== shown?.data;
  const current = isNew ? { data, question, isNext: shown !== null } : shown;
  if (isNew) setShown(current);
  return {
    shown: current,
    asking: {
      question,
      onAsk,
      isComing: isFetching,
      isStopped: !isFetching && !data && !error,
      error: isFetching ? null : error,
      onCancel: () => void client.cancelQueries({ queryKey: query.queryKey }),
      onOpen: () => void refetch(),
    },
  };
}
