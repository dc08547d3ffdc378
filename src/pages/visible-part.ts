import type { Dataset } from '@/domain/dataset';
import { findLinked, type Thing } from '@/domain/linked';
import { selectVisible, type Visible } from '@/domain/select';

/** Up to here a page lists all events and all statements; a larger dataset's page lists a part. */
const mostEvents = 200;
const mostStatements = 100;
/** Events before and after the one that is shown. */
const neighbours = 20;

/** What passes when nothing is filtered. */
export function everythingVisible(dataset: Dataset): Visible {
  return selectVisible(dataset, { speakers: new Set(), themes: new Set(), hits: null });
}

/** What one page lists: all of a small dataset, of a large one what stands near to the thing. */
export function partAround(dataset: Dataset, all: Visible, thing: Thing | null): Visible {
  const statements = thing === null ? all.statements.slice(0, mostStatements) : all.statements;
  if (dataset.file.events.length <= mostEvents) return { ...all, statements };
  return { ...all, statements, eventIds: new Set(nearEvents(dataset, thing)) };
}

function nearEvents(dataset: Dataset, thing: Thing | null): readonly string[] {
  const ids = dataset.datedEvents.map(({ id }) => id);
  if (thing === null) return ids.slice(0, mostEvents);
  const linked = [...findLinked(dataset, thing).events].slice(0, mostEvents);
  const at = ids.indexOf(thing.kind === 'event' ? thing.id : (linked[0] ?? ''));
  const from = Math.max(0, at - neighbours);
  const own = thing.kind === 'event' ? [thing.id] : [];
  return [...own, ...linked, ...ids.slice(from, from + 2 * neighbours)];
}
