import { type Dataset, datedCount } from '@/domain/model/dataset';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { findLinked } from '@/domain/select/linked';
import { selectVisible, type Visible } from '@/domain/select/select';

/** Up to here a page lists all events and all statements; a larger dataset's page lists a part. */
const maxEvents = 200;
const maxStatements = 100;
/** Events before and after the one that is shown, and of those that go with it. */
const neighbours = 8;
const maxLinked = 40;

/** What one page lists. */
export interface PagePart {
  readonly dataset: LoadedDataset;
  readonly visible: Visible;
}

/** What passes when nothing is filtered. */
export function everythingVisible(dataset: Dataset): Visible {
  return selectVisible(dataset, { speakers: new Set(), themes: new Set(), hits: null });
}

/** Finds what a page lists: all of a small dataset, and the neighbourhood of its record in a large one. */
export function createPartFinder(
  dataset: LoadedDataset,
  all: Visible,
): (thing: Thing | null) => PagePart {
  const first = { ...all, statements: all.statements.subarray(0, maxStatements) };
  if (dataset.event.length <= maxEvents) {
    return (thing) => ({ dataset, visible: thing === null ? first : all });
  }
  return (thing) => {
    if (thing === null) return { dataset, visible: { ...first, ...beginning(all) } };
    const rows = near(dataset, thing);
    const isDated = (row: number) => row < datedCount(dataset);
    return {
      dataset,
      visible: {
        ...all,
        dated: rows.filter(isDated),
        undated: rows.filter((row) => !isDated(row)),
      },
    };
  };
}

function beginning({ dated, undated }: Visible): Pick<Visible, 'dated' | 'undated'> {
  return { dated: dated.subarray(0, maxEvents), undated: undated.subarray(0, maxEvents) };
}

/** Ascending, and so in date order. */
function near(dataset: Dataset, thing: Thing): Uint32Array {
  const linked = findLinked(dataset, thing).events.rows.subarray(0, maxLinked);
  const own = thing.kind === 'event' ? [dataset.event.rowOf(thing.id) ?? 0] : [];
  const at = own[0] ?? linked[0] ?? 0;
  const from = Math.max(0, at - neighbours);
  const to = Math.min(datedCount(dataset), at + neighbours + 1);
  const around = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return Uint32Array.from(new Set([...own, ...linked, ...around])).sort();
}
