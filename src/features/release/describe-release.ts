import type { FoundHistory } from '@/dataset/beside/history-query';
import type { DatasetIssue } from '@/domain/format/issue';
import type { Dataset } from '@/domain/model/dataset';
import { compareWithRelease, type RecordChange } from '@/domain/release/compare-release';
import type { LinkedView } from '@/domain/release/scope';
import { releaseWords } from '@/words/release-en';

interface Asked {
  readonly dataset: Dataset;
  readonly version: string;
  readonly view: LinkedView;
}

interface Said {
  readonly line: string;
  readonly changes: readonly RecordChange[];
}

const release = releaseWords;

/** The sentence about a permanent link, and what to show below it. */
export function describeRelease(found: FoundHistory, { dataset, version, view }: Asked): Said {
  if (!dataset.isComplete) return { line: releaseWords.notCompared(version), changes: [] };
  const now = dataset.file.version;
  if (found.kind === 'missing') return { line: release.missing(version, now), changes: [] };
  if (found.kind === 'broken') return { line: describeBroken(found.issues, version), changes: [] };
  const report = compareWithRelease(dataset, found.history, { version, ...view });
  if (report.kind === 'unknown') {
    return { line: describeUnknown(report.newest, version, now), changes: [] };
  }
  return { line: describeCompared(report, version, now), changes: report.changes };
}

function describeUnknown(newest: string | null, version: string, now: string): string {
  if (version === now) return release.unrecorded(version);
  return newest ? release.unknown(version, newest) : release.unknownNone(version);
}

type Compared = Extract<ReturnType<typeof compareWithRelease>, { readonly kind: 'compared' }>;

function describeCompared({ scope, changes }: Compared, version: string, now: string): string {
  if (changes.length === 0) {
    return now === version ? release.unchanged(version) : release.unchangedSince(version, now);
  }
  const own = changes.find(({ path }) => scope && path === `${scope.kind}s/${scope.id}`);
  if (scope && own?.kind === 'gone')
    return release.withdrawnRecord(release.kinds[scope.kind], version);
  if (scope && own?.kind === 'new') return release.addedRecord(release.kinds[scope.kind], version);
  const isMore = changes.every(({ kind }) => kind === 'new');
  return (isMore ? release.added : release.corrected)(version, now);
}

function describeBroken(issues: readonly DatasetIssue[], version: string): string {
  const [first] = issues;
  const line = release.broken(issues.length, version);
  return first ? `${line} ${first.path}: ${first.found} ${first.expected}` : line;
}
