import { queryOptions } from '@tanstack/react-query';
import { readJson } from '@/dataset/door/read-json';
import { fetchBytes } from '@/dataset/net/fetch-bytes';
import { limits } from '@/dataset/net/limits';
import { type Provenance, provenanceSchema } from '@/domain/verify/provenance';
import { sha256OfBytes } from '@/lib/sha256';

/** What the build says of the site, and whether the dataset still is the file that it speaks of. */
export type FoundProvenance =
  | {
      readonly kind: 'found';
      readonly provenance: Provenance;
      /** Unknown: too large to be compared in a page. */
      readonly loaded: 'same' | 'replaced' | 'unknown';
    }
  | { readonly kind: 'missing' };

/** The query of `provenance.json` beside the dataset. It never fails: the page does without the file. */
export function provenanceQuery(datasetUrl: string) {
  return queryOptions({
    queryKey: ['provenance', datasetUrl],
    queryFn: ({ signal }) => fetchProvenance(datasetUrl, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Without a connection it is said so at once, and not waited for.
    networkMode: 'always',
    structuralSharing: false,
  });
}

async function fetchProvenance(datasetUrl: string, signal: AbortSignal): Promise<FoundProvenance> {
  const bytes = await fetchBytes(new URL('provenance.json', datasetUrl).href, signal);
  const json = bytes && readJson(new TextDecoder().decode(bytes));
  const parsed = json && 'value' in json ? provenanceSchema.safeParse(json.value) : null;
  if (!parsed?.success) return { kind: 'missing' };
  const provenance = parsed.data;
  return { kind: 'found', provenance, loaded: await compare(provenance, datasetUrl, signal) };
}

/** What is on the host wins over what was built, so the build may speak of another file. */
async function compare({ dataset }: Provenance, url: string, signal: AbortSignal) {
  const [own, ...companions] = dataset.files;
  if (!own || companions.length > 0 || own.bytes > limits.small) return 'unknown';
  const bytes = await fetchBytes(url, signal);
  if (bytes === null) return 'unknown';
  return sha256OfBytes(bytes) === own.sha256 ? 'same' : 'replaced';
}
