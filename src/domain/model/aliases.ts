import type { DatasetFile } from '@/domain/format/schema';
import type { Thing } from './thing';
import type { ViewState } from './view-state';

const parts = {
  event: 'events',
  statement: 'statements',
  speaker: 'speakers',
  theme: 'themes',
} as const;

/** A kind of record whose id is in links. */
type NamedKind = keyof typeof parts;

/** By kind: an id that is no longer used, and the one that took its place. */
export type Aliases = Readonly<Record<NamedKind, ReadonlyMap<string, string>>>;

/** An old address and where it leads. */
interface Alias extends Readonly<Record<'from' | 'to', string>> {
  readonly kind: Thing['kind'];
}

/** The ids that a view names. */
type NamedIds = Pick<ViewState, 'selection' | 'speakers' | 'themes' | 'compare'>;

/** The aliases of a dataset that has passed the door. */
export function indexAliases(file: Pick<DatasetFile, 'aliases'>): Aliases {
  const of = (kind: NamedKind) => new Map(Object.entries(file.aliases?.[parts[kind]] ?? {}));
  return {
    event: of('event'),
    statement: of('statement'),
    speaker: of('speaker'),
    theme: of('theme'),
  };
}

/** Every old id that had a page of its own, so that the page can stay. */
export function listAliases(file: Pick<DatasetFile, 'aliases'>): readonly Alias[] {
  const aliases = indexAliases(file);
  return (['event', 'statement', 'speaker'] as const).flatMap((kind) =>
    [...aliases[kind]].map(([from, to]) => ({ kind, from, to })),
  );
}

/** What changes in a view when the ids it names are today's; null when nothing does. */
export function resolveAliases(view: NamedIds, aliases: Aliases): Partial<NamedIds> | null {
  const selection = view.selection && resolveThing(view.selection, aliases);
  const speakers = resolveList(view.speakers, aliases.speaker);
  const themes = resolveList(view.themes, aliases.theme);
  const compare = resolveList(view.compare, aliases.speaker);
  const change = {
    ...(selection !== view.selection && { selection }),
    ...(speakers !== view.speakers && { speakers }),
    ...(themes !== view.themes && { themes }),
    ...(compare !== view.compare && { compare }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** A thing by the id that it has today. */
function resolveThing(thing: Thing, aliases: Aliases): Thing {
  const id = aliases[thing.kind].get(thing.id);
  return id === undefined ? thing : { ...thing, id };
}

/** An old id and its new one side by side count once. */
function resolveList(
  ids: readonly string[],
  aliases: ReadonlyMap<string, string>,
): readonly string[] {
  if (!ids.some((id) => aliases.has(id))) return ids;
  return [...new Set(ids.map((id) => aliases.get(id) ?? id))];
}
