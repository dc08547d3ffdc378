import type { Thing } from './linked';
import type { RecordPath, ShownParts } from './shown-parts';

type Records = ReadonlyMap<RecordPath, ShownParts>;

/** What a link leads to, and the records that it shows. */
interface LinkedScope {
  /** Null for the whole dataset, also where neither then nor now has the selected thing. */
  readonly scope: Thing | null;
  readonly paths: readonly RecordPath[];
}

/**
 * The records that a link showed or shows. An event: itself and the statements that refer to it, or
 * else those made at it. A statement: itself. A speaker: themselves and their statements. Nothing
 * selected: every record.
 */
export function findLinkedPaths(selection: Thing | null, then: Records, now: Records): LinkedScope {
  const all = [...new Set([...now.keys(), ...then.keys()])];
  if (selection === null) return { scope: null, paths: all };
  const own = `${selection.kind}s/${selection.id}`;
  if (!all.includes(own)) return { scope: null, paths: all };
  const shown = new Set([own, ...statementsOf(selection, then), ...statementsOf(selection, now)]);
  return {
    scope: selection,
    paths: [own, ...all.filter((path) => path !== own && shown.has(path))],
  };
}

/** The statements that a thing brings up in Details. */
function statementsOf({ kind, id }: Thing, records: Records): readonly RecordPath[] {
  const statements = [...records].flatMap(([path, parts]) =>
    parts.kind === 'statement' ? [{ path, parts }] : [],
  );
  if (kind === 'statement') return [];
  if (kind === 'speaker') {
    return statements.filter(({ parts }) => parts.speaker === id).map(({ path }) => path);
  }
  const about = statements.filter(({ parts }) => parts.events.includes(id));
  const shown = about.length > 0 ? about : statements.filter(({ parts }) => parts.saidAt === id);
  return shown.map(({ path }) => path);
}
