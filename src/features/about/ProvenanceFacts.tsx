import { useQuery } from '@tanstack/react-query';
import { type FoundProvenance, provenanceQuery } from '@/dataset/beside/provenance-query';
import { formatMoment } from '@/domain/dates/format-moment';
import type { Provenance } from '@/domain/verify/provenance';
import { describeSize } from '@/words/about-en';
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
  return <Facts {...data} datasetUrl={datasetUrl} />;
}

type FactsProps = Extract<FoundProvenance, { kind: 'found' }> & { readonly datasetUrl: string };

function Facts({ provenance, loaded, datasetUrl }: FactsProps) {
  const { dataset, build, verified } = provenance;
  const addressOf = (name: string) => new URL(encodeURIComponent(name), datasetUrl).href;
  return (
    <>
      <dt>{says.files(dataset.files.length)}</dt>
      <dd className="wrap-anywhere">
        {loaded === 'replaced' && <span className="block">{says.replaced}</span>}
        {dataset.files.map(({ name, bytes, sha256 }) => (
          <span key={name} className="block">
            <a href={addressOf(name)} download>
              {name}
            </a>
            {says.fileLine(describeSize(bytes), sha256)}
          </span>
        ))}
      </dd>
      <dt>{says.verified}</dt>
      <dd>{describeVerified(verified)}</dd>
      <dt>{says.built}</dt>
      <dd className="wrap-anywhere">
        {says.builtLine(formatMoment(Date.parse(build.date)), formatCommit(build))} ·{' '}
        <a href={addressOf('provenance.json')}>{says.machineReadable}</a>
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
