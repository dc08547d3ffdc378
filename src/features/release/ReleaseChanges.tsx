import type { RecordChange } from '@/domain/release/compare-release';
import { words } from '@/words/en';
import { ChangedRecord } from './ChangedRecord';

const mostOpen = 3;

/** What was corrected, withdrawn or added; a long list is folded, and counted. */
export function ReleaseChanges({ changes }: { readonly changes: readonly RecordChange[] }) {
  const list = (
    <ul className="release__list">
      {changes.map((change) => (
        <ChangedRecord key={change.path} change={change} />
      ))}
    </ul>
  );
  const legend = changes.some(({ kind }) => kind === 'corrected') && (
    <p className="release__legend">{words.release.legend}</p>
  );
  if (changes.length <= mostOpen) {
    return (
      <div className="release__changes">
        {legend}
        {list}
      </div>
    );
  }
  const count = (kind: RecordChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return (
    <details className="release__changes">
      <summary>{words.release.counts(count('corrected'), count('gone'), count('new'))}</summary>
      {legend}
      {list}
    </details>
  );
}
