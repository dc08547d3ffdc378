import { useQuery } from '@tanstack/react-query';
import { type FoundProvenance, provenanceQuery } from '@/dataset/beside/provenance-query';
import { formatMoment } from '@/domain/dates/format-moment';
import type { Provenance } from '@/domain/verify/provenance';
import { verifyWords } from '@/words/verify-en';

const says = verifyWords.provenance;

/** Which file is shown, from what this page was built, and when all was last compared with its sources. */
export function ProvenanceFacts({ datasetUrl }: { readonly datasetUrl: string }) {
  const { data } = useQuery(provenanceQuery(datasetUrl));
  if (data === undefined) return null;
  if (data.kind === 'missing') {
    return (
      <>
        <dt>{says.built}</dt>
        <dd>{says.missing}</dd>
      </>
    );
  }
  return <Facts {...data} href={new URL('provenance.json', datasetUrl).href} />;
}

type FactsProps = Extract<FoundProvenance, { kind: 'found' }> & { readonly href: string };

function Facts({ provenance, loaded, href }: FactsProps) {
  const { dataset, build, verified } = provenance;
  const [own] = dataset.files;
  return (
    <>
      <dt>{says.file}</dt>
      <dd className="wrap-anywhere">
        {loaded === 'replaced' && <span className="block">{says.replaced}</span>}
        {own && says.fileLine(own.name, own.sha256)}
      </dd>
      <dt>{says.verified}</dt>
      <dd>{describeVerified(verified)}</dd>
      <dt>{says.built}</dt>
      <dd className="wrap-anywhere">
        {says.builtLine(formatMoment(Date.parse(build.date)), formatCommit(build))} ·{' '}
        <a href={href}>{says.machineReadable}</a>
      </dd>
    </>
  );
}

function formatCommit({ commit, modified }: Provenance['build']): string {
  if (commit === null) return says.noCommit;
  return modified ? says.modified(commit) : says.commit(commit);
}

function describeVerified(verified: Provenance['verified']): string {
  if (verified === null) return `${says.never} ${says.meaning}`;
  const say = verified.ok ? says.ok : says.failed;
  return `${say(formatMoment(Date.parse(verified.checked)))} ${says.counts(verified.checks)} ${says.meaning}`;
}
