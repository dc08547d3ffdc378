import type { RecordChange } from '@/domain/release/compare-release';
import { releaseWords } from '@/words/release-en';
import { ChangedRecord } from './ChangedRecord';

const maxOpen = 3;

const frame = 'col-span-full ms-4 max-w-2xl text-sm';

/** What was corrected, withdrawn or added; a long list is folded, and counted. */
export function ReleaseChanges({ changes }: { readonly changes: readonly RecordChange[] }) {
  const list = (
    <ul role="list" className="*:border-hair *:border-t *:py-1.5">
      {changes.map((change) => (
        <ChangedRecord key={change.path} change={change} />
      ))}
    </ul>
  );
  const legend = changes.some(({ kind }) => kind === 'corrected') && (
    <p className="text-ink-2">{releaseWords.legend}</p>
  );
  if (changes.length <= maxOpen) {
    return (
      <div className={frame}>
        {legend}
        {list}
      </div>
    );
  }
  const count = (kind: RecordChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return (
    <details className={frame}>
      <summary className="min-h-7 cursor-pointer max-sm:leading-touch">
        {releaseWords.counts(count('corrected'), count('gone'), count('new'))}
      </summary>
      {legend}
      {list}
    </details>
  );
}
