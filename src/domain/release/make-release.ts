import type { DatasetFile } from '@/domain/format/schema';
import { indexAliases } from '@/domain/model/aliases';
import { compareVersions } from '@/lib/versions';
import { historyWords } from '@/words/release-en';
import { type History, type Release, releasesOf } from './history';
import { type RecordPath, type ShownParts, showRecords, toCanonicalJson } from './shown-parts';

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Hash = (text: string) => string;

type ReleaseResult =
  | { readonly kind: 'appended'; readonly history: History }
  | { readonly kind: 'unchanged'; readonly released: string }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

interface ReleaseContext {
  /** What was released until now; null for the first time. */
  readonly history: History | null;
  /** Today, UTC. */
  readonly released: string;
  readonly hash: Hash;
}

const empty: History = { format: 'saywhen-history/1', releases: [], texts: {} };

/**
 * Adds a dataset's version to the history. Refuses a released version whose content differs, one that
 * is not greater than the last, and one that lost an id to which links lead.
 */
export function makeRelease(file: DatasetFile, context: ReleaseContext): ReleaseResult {
  const { released, hash } = context;
  const history = context.history ?? empty;
  const past = releasesOf(history, file.id);
  const same = past.find(({ version }) => version === file.version);
  const stored = storeTexts(file, hash);
  if (same) {
    const problems = describeDifference(file, same, stored.records);
    if (problems.length > 0) return { kind: 'refused', problems };
    return { kind: 'unchanged', released: same.released };
  }
  const problems = [...findOldVersion(file, past), ...findVanishedIds(file, past)];
  if (problems.length > 0) return { kind: 'refused', problems };
  const release = { dataset: file.id, version: file.version, released, records: stored.records };
  return {
    kind: 'appended',
    history: {
      ...history,
      releases: [...history.releases, release],
      texts: { ...history.texts, ...stored.texts },
    },
  };
}

/** How a dataset differs from its released version of the same number; empty when it does not. */
export function findChangedRelease(file: DatasetFile, history: History, hash: Hash) {
  const same = releasesOf(history, file.id).find(({ version }) => version === file.version);
  return same ? describeDifference(file, same, storeTexts(file, hash).records) : [];
}

interface Stored {
  readonly records: Readonly<Record<RecordPath, string>>;
  readonly texts: Readonly<Record<string, ShownParts>>;
}

function storeTexts(file: DatasetFile, hash: Hash): Stored {
  const hashed = [...showRecords(file)].map(
    ([path, parts]) => [path, hash(toCanonicalJson(parts)), parts] as const,
  );
  return {
    records: Object.fromEntries(hashed.map(([path, key]) => [path, key])),
    texts: Object.fromEntries(hashed.map(([, key, parts]) => [key, parts])),
  };
}

function describeDifference(
  file: DatasetFile,
  { records, released }: Release,
  now: Stored['records'],
): readonly string[] {
  const paths = new Set([...Object.keys(records), ...Object.keys(now)]);
  const differing = [...paths].filter((path) => records[path] !== now[path]);
  if (differing.length === 0) return [];
  return [
    historyWords.changed({ id: file.id, version: file.version, released }),
    ...differing.map((path) => `  ${path}`),
    historyWords.increaseVersion,
  ];
}

function findOldVersion(file: DatasetFile, past: readonly Release[]): readonly string[] {
  const last = past.at(-1)?.version;
  if (last === undefined || compareVersions(file.version, last) > 0) return [];
  return [historyWords.notHigher(file.version, last)];
}

/** Ids that some release had, and that neither are in the file nor resolve to one that is. */
function findVanishedIds(file: DatasetFile, past: readonly Release[]): readonly string[] {
  const known = new Set(showRecords(file).keys());
  for (const path of listAliasPaths(file)) known.add(path);
  const firstIn = new Map<RecordPath, string>();
  for (const { version, records } of past) {
    for (const path of Object.keys(records)) {
      if (!known.has(path) && !firstIn.has(path)) firstIn.set(path, version);
    }
  }
  if (firstIn.size === 0) return [];
  return [
    ...[...firstIn].map(([path, version]) => historyWords.missing(path, version)),
    historyWords.restoreRecord,
  ];
}

function listAliasPaths(file: DatasetFile): readonly RecordPath[] {
  return Object.entries(indexAliases(file)).flatMap(([kind, aliases]) =>
    [...aliases.keys()].map((id) => `${kind}s/${id}`),
  );
}
