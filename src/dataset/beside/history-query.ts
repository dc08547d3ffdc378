import { queryOptions } from '@tanstack/react-query';
import { fetchBytes } from '@/dataset/net/fetch-bytes';
import type { DatasetIssue } from '@/domain/format/issue';
import type { History } from '@/domain/release/history';
import { parseHistory } from './parse-history';

/** The history of releases, or why there is none to compare with. */
export type FoundHistory =
  | { readonly kind: 'found'; readonly history: History }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly issues: readonly DatasetIssue[] };

/** The query of `data/history.json` at `url`. It never fails: the page does without the file. */
export function historyQuery(url: string) {
  return queryOptions({
    queryKey: ['history', url],
    queryFn: ({ signal }) => fetchHistory(url, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Without a connection it is said so at once, and not waited for.
    networkMode: 'always',
    structuralSharing: false,
  });
}

async function fetchHistory(url: string, signal: AbortSignal): Promise<FoundHistory> {
  const bytes = await fetchBytes(url, signal);
  if (bytes === null) return { kind: 'missing' };
  const parsed = parseHistory(new TextDecoder().decode(bytes));
  if (parsed.ok) return { kind: 'found', history: parsed.history };
  return { kind: 'broken', issues: parsed.issues };
}
