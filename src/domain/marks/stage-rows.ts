import { type Dataset, datedCount } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { Linked } from '@/domain/select/linked';

/** Rows on the stage in date order, with a selected event that the filters drop. */
export function stageRows(
  dataset: Dataset,
  dated: Uint32Array,
  selected: Thing | null,
): Uint32Array {
  const row = selected?.kind === 'event' ? dataset.event.rowOf(selected.id) : undefined;
  if (row === undefined || row >= datedCount(dataset) || dated.includes(row)) return dated;
  return Uint32Array.from([...dated, row]).sort();
}

/** More linked events than this stay in their heaps. */
const maxLinked = 12;

/** What is selected, pointed at or goes with it is never hidden in a heap. */
export function ungroupedRows(
  { event }: Dataset,
  things: readonly (Thing | null)[],
  { events: { rows } }: Linked,
): ReadonlySet<number> {
  const own = things.flatMap((thing) =>
    thing?.kind === 'event' ? (event.rowOf(thing.id) ?? []) : [],
  );
  return new Set([...own, ...(rows.length <= maxLinked ? rows : [])]);
}
