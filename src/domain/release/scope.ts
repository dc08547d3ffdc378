import type { Thing } from '@/domain/model/thing';
import type { ViewState } from '@/domain/model/view-state';
import { foldedWords } from '@/lib/fold-text';
import type { RecordPath, ShownParts } from './shown-parts';

type Records = ReadonlyMap<RecordPath, ShownParts>;

/** What a link selects and filters, by today's ids; the dataset may not have what is selected. */
export interface LinkedView extends Pick<ViewState, 'selection'> {
  /** Null when nothing is filtered. */
  readonly filter: LinkedFilter | null;
}

export interface LinkedFilter extends Pick<ViewState, 'speakers' | 'themes'> {
  /** Folded words of the search. */
  readonly terms: readonly string[];
  /** Ids of what passes now. */
  readonly statementIds: readonly string[];
  readonly eventIds: readonly string[];
}

/** The target of a link, and the records that it shows. */
interface LinkedScope {
  /** Null for the view, also where neither then nor now has the selected thing. */
  readonly scope: Thing | null;
  readonly paths: readonly RecordPath[];
}

/**
 * The records that a link showed or shows. An event: itself and the statements that refer to it, or
 * else those made at it. A statement: itself. A speaker: themselves and their statements. Nothing
 * selected: every record. A filter leaves out the statements that passed neither then nor now, and
 * from a view with nothing selected the events, speakers and themes too.
 */
export function findLinkedPaths(view: LinkedView, then: Records, now: Records): LinkedScope {
  const { selection, filter } = view;
  const all = [...new Set([...now.keys(), ...then.keys()])];
  const passes = filter ? passing(filter, then, now) : () => true;
  const own = selection && `${selection.kind}s/${selection.id}`;
  if (own === null || !all.includes(own)) return { scope: null, paths: all.filter(passes) };
  const shown = new Set([...statementsOf(selection, then), ...statementsOf(selection, now)]);
  return {
    scope: selection,
    paths: [own, ...all.filter((path) => path !== own && shown.has(path) && passes(path))],
  };
}

/** The statements that a thing brings up in Details. */
function statementsOf(thing: Thing | null, records: Records): readonly RecordPath[] {
  if (thing === null || thing.kind === 'statement') return [];
  const { kind, id } = thing;
  const statements = listStatements(records);
  if (kind === 'speaker') {
    return statements.filter(({ parts }) => parts.speaker === id).map(({ path }) => path);
  }
  const about = statements.filter(({ parts }) => parts.events.includes(id));
  const shown = about.length > 0 ? about : statements.filter(({ parts }) => parts.saidAt === id);
  return shown.map(({ path }) => path);
}

type StatementParts = Extract<ShownParts, { readonly kind: 'statement' }>;

function listStatements(records: Records) {
  return [...records].flatMap(([path, parts]) =>
    parts.kind === 'statement' ? [{ path, parts }] : [],
  );
}

/** Whether a record is shown by a filtered view with nothing selected. */
function passing(filter: LinkedFilter, then: Records, now: Records) {
  const statements = new Set([
    ...filter.statementIds.map((id) => `statements/${id}`),
    ...listStatements(then)
      .filter(({ path, parts }) => passedThen(filter, parts, now.has(path)))
      .map(({ path }) => path),
  ]);
  const shown = [then, now]
    .flatMap(listStatements)
    .filter(({ path }) => statements.has(path))
    .map(({ parts }) => parts);
  const paths = new Set<RecordPath>([
    'dataset',
    ...filter.themes.map((id) => `themes/${id}`),
    ...filter.eventIds.map((id) => `events/${id}`),
    ...shown
      .flatMap(({ events, saidAt }) => [...events, saidAt ?? []].flat())
      .map((id) => `events/${id}`),
    ...[...filter.speakers, ...shown.map(({ speaker }) => speaker)].map((id) => `speakers/${id}`),
    ...statements,
  ]);
  return (path: RecordPath) => paths.has(path);
}

/**
 * A release does not keep themes. So a statement that is still there is judged by its themes as they
 * are now, and one that was withdrawn may have passed.
 */
function passedThen(filter: LinkedFilter, parts: StatementParts, isThere: boolean): boolean {
  const { speakers, themes, terms } = filter;
  if (isThere && themes.length > 0) return false;
  if (speakers.length > 0 && !speakers.includes(parts.speaker)) return false;
  const said = foldedWords(`${parts.name}\n${parts.text}`);
  return terms.every((term) => said.some((word) => word.startsWith(term)));
}
