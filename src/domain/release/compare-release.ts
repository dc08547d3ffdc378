import type { Aliases } from '@/domain/model/aliases';
import { type Dataset, toFile } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { type DiffPiece, diffWords } from '@/lib/word-diff';
import { type History, type Release, readRelease, releasesOf } from './history';
import { type ReadableField, readParts } from './readable-parts';
import { headingOf, thingAt } from './record-heading';
import { findLinkedPaths, type LinkedView } from './scope';
import { type RecordPath, type ShownParts, showRecords, toCanonicalJson } from './shown-parts';

/** A field that reads differently now. */
interface FieldChange {
  readonly name: ReadableField['name'];
  readonly pieces: readonly DiffPiece[];
}

interface Compared {
  readonly path: RecordPath;
  /** What links to it now; null where no link of its own does. */
  readonly thing: Thing | null;
  /** The heading that it has now, or had. */
  readonly title: string;
}

/** How one record became what it is: corrected, withdrawn, or added later. */
export type RecordChange = Compared &
  (
    | { readonly kind: 'corrected'; readonly fields: readonly FieldChange[] }
    | {
        readonly kind: 'gone';
        readonly parts: ShownParts;
        readonly fields: readonly ReadableField[];
      }
    | { readonly kind: 'new' }
  );

/** What a link made at a version showed, against what it shows now. */
type ReleaseReport =
  | { readonly kind: 'unknown'; readonly version: string; readonly newest: string | null }
  | {
      readonly kind: 'compared';
      readonly version: string;
      /** The version that is shown now. */
      readonly now: string;
      /** The link's target; null for the whole dataset. */
      readonly scope: Thing | null;
      readonly changes: readonly RecordChange[];
    };

interface LinkedVersion extends LinkedView {
  readonly version: string;
}

type Records = ReadonlyMap<RecordPath, ShownParts>;

/** Compares what a link with a version shows now with what it showed when that version was released. */
export function compareWithRelease(
  dataset: Dataset,
  history: History,
  { version, ...view }: LinkedVersion,
): ReleaseReport {
  const releases = releasesOf(history, dataset.file.id);
  const release = releases.find((each) => each.version === version);
  if (!release) return { kind: 'unknown', version, newest: releases.at(-1)?.version ?? null };
  const now = showRecords(toFile(dataset));
  const then = readAsNow(history, release, dataset.aliases);
  const { scope, paths } = findLinkedPaths(view, then, now);
  const changes = paths.flatMap((path) => compareRecord(path, { then, now }) ?? []);
  return { kind: 'compared', version, now: dataset.file.version, scope, changes };
}

/** A release under today's ids, so that a renamed record is compared with itself. */
function readAsNow(history: History, release: Release, aliases: Aliases): Records {
  const read = readRelease(history, release);
  const renamed = new Map<RecordPath, ShownParts>();
  for (const [path, parts] of read) {
    const current = currentPath(path, parts, aliases);
    if (current === path || !read.has(current))
      renamed.set(current, withCurrentIds(parts, aliases));
  }
  return renamed;
}

function currentPath(path: RecordPath, { kind }: ShownParts, aliases: Aliases): RecordPath {
  if (kind === 'dataset') return path;
  const [part = '', id = ''] = path.split('/');
  return `${part}/${aliases[kind].get(id) ?? id}`;
}

function withCurrentIds(parts: ShownParts, { speaker, event }: Aliases): ShownParts {
  if (parts.kind !== 'statement') return parts;
  return {
    ...parts,
    speaker: speaker.get(parts.speaker) ?? parts.speaker,
    events: parts.events.map((id) => event.get(id) ?? id),
    ...(parts.saidAt !== undefined && { saidAt: event.get(parts.saidAt) ?? parts.saidAt }),
  };
}

interface Both {
  readonly then: Records;
  readonly now: Records;
}

function compareRecord(path: RecordPath, both: Both): RecordChange | null {
  const [before, after] = [both.then.get(path), both.now.get(path)];
  const titleOf = (id: string) => eventTitle(both.now, id) ?? eventTitle(both.then, id) ?? id;
  if (after === undefined) {
    if (before === undefined) return null;
    const title = headingOf(path, before, both.then);
    return {
      kind: 'gone',
      path,
      thing: null,
      title,
      parts: before,
      fields: readParts(before, titleOf),
    };
  }
  const compared = { path, thing: thingAt(path), title: headingOf(path, after, both.now) };
  if (before === undefined) return { kind: 'new', ...compared };
  if (toCanonicalJson(before) === toCanonicalJson(after)) return null;
  const fields = compareFields(readParts(before, titleOf), readParts(after, titleOf));
  return fields.length === 0 ? null : { kind: 'corrected', ...compared, fields };
}

function compareFields(
  before: readonly ReadableField[],
  after: readonly ReadableField[],
): readonly FieldChange[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  const textIn = (fields: readonly ReadableField[], name: FieldChange['name']) =>
    fields.find((field) => field.name === name)?.text ?? '';
  return [...names].flatMap((name) => {
    const [was, is] = [textIn(before, name), textIn(after, name)];
    return was === is ? [] : [{ name, pieces: diffField(name, was, is) }];
  });
}

/** A date is read as a whole: words of two dates mixed would be a third. */
function diffField(name: FieldChange['name'], was: string, is: string): readonly DiffPiece[] {
  if (name !== 'date') return diffWords(was, is);
  return [
    { kind: 'removed', text: was },
    { kind: 'added', text: is },
  ];
}

function eventTitle(records: Records, id: string): string | undefined {
  const parts = records.get(`events/${id}`);
  return parts?.kind === 'event' ? parts.title : undefined;
}
