import { z } from 'zod/mini';
import type { DatasetIssue } from '@/domain/format/issue';
import { type Immutable, shapes } from '@/domain/format/schema';
import { compareVersions } from '@/lib/versions';
import { historyWords } from '@/words/release-en';
import { type RecordPath, type ShownParts, shownPartsSchema, toCanonicalJson } from './shown-parts';

const recordPath = z
  .string()
  .check(
    z.regex(
      /^(?:dataset|(?:events|statements|speakers|themes)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/,
      historyWords.cures.recordPath,
    ),
  );

const release = z.strictObject({
  /** Id of the dataset; one file holds the releases of all. */
  dataset: shapes.id,
  version: shapes.version,
  /** The day, UTC. */
  released: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, historyWords.cures.day)),
  /** Each record with the hash of what it showed. */
  records: z.record(recordPath, shapes.sha256),
});

/** The file `data/history.json`. Releases are only ever added; texts hold all that was ever released. */
export const historySchema = z.strictObject({
  format: z.literal('saywhen-history/1', historyWords.cures.format),
  releases: z.array(release),
  texts: z.record(shapes.sha256, shownPartsSchema),
});

export type History = Immutable<z.infer<typeof historySchema>>;
export type Release = History['releases'][number];

const { cures } = historyWords;

/** Mistakes that only show when the file is read as a whole: a lost text, versions out of order. */
export function findHistoryIssues(history: History): readonly DatasetIssue[] {
  return [...findLostTexts(history), ...findDisorder(history)];
}

/** The releases of one dataset, oldest first. */
export function releasesOf(history: History, dataset: string): readonly Release[] {
  return history.releases.filter((each) => each.dataset === dataset);
}

/** The same history with nothing of other datasets in it. */
export function selectReleases(history: History, dataset: string): History {
  const releases = releasesOf(history, dataset);
  const shown = new Set(releases.flatMap(({ records }) => Object.values(records)));
  const texts = Object.entries(history.texts).filter(([hash]) => shown.has(hash));
  return { ...history, releases, texts: Object.fromEntries(texts) };
}

/** All that a release showed, by record. */
export function readRelease(
  history: History,
  { records }: Release,
): ReadonlyMap<RecordPath, ShownParts> {
  return new Map(
    Object.entries(records).flatMap(([path, hash]) => {
      const parts = history.texts[hash];
      return parts ? [[path, parts] as const] : [];
    }),
  );
}

/** The file's text: one line for each record and each text, so that a release only adds lines. */
export function writeHistory({ format, releases, texts }: History): string {
  const lines = Object.entries(texts).map(
    ([hash, parts]) => `    ${JSON.stringify(hash)}: ${toCanonicalJson(parts)}`,
  );
  const head = JSON.stringify({ format, releases }, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "texts": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function findLostTexts({ releases, texts }: History): readonly DatasetIssue[] {
  return releases.flatMap(({ records }, index) =>
    Object.entries(records).flatMap(([path, hash]) => {
      const kind = texts[hash]?.kind;
      if (kind && path.startsWith(kind)) return [];
      const found = kind ? cures.otherKind(kind) : cures.lostText(hash);
      return [{ path: `releases[${index}].records.${path}`, found, expected: cures.restore }];
    }),
  );
}

function findDisorder(history: History): readonly DatasetIssue[] {
  const last = new Map<string, string>();
  return history.releases.flatMap(({ dataset, version }, index) => {
    const before = last.get(dataset);
    last.set(dataset, version);
    if (before === undefined || compareVersions(version, before) > 0) return [];
    const path = `releases[${index}].version`;
    return [{ path, found: cures.notAfter(version, before), expected: cures.restore }];
  });
}
