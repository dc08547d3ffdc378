import { queryOptions } from '@tanstack/react-query';
import type { DatasetIssue } from '@/domain/format/references';
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
    structuralSharing: false,
  });
}

async function fetchHistory(url: string, signal: AbortSignal): Promise<FoundHistory> {
  const text = await fetchText(url, signal);
  if (text === null) return { kind: 'missing' };
  const parsed = parseHistory(text);
  if (parsed.ok) return { kind: 'found', history: parsed.history };
  return { kind: 'broken', issues: parsed.issues };
}

/** Null when the file does not arrive, or is not there. */
async function fetchText(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    // Asks the host each time, as for the dataset: both are replaced together.
    const response = await fetch(url, { cache: 'no-cache', signal });
    return response.ok ? await response.text() : null;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}
