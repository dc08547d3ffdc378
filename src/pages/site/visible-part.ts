import { type Dataset, datedCount } from '@/domain/model/dataset';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { findLinked } from '@/domain/select/linked';
import { selectVisible, type Visible } from '@/domain/select/select';

/** Up to here a page lists all events; a larger dataset's page lists a part. */
const maxEvents = 200;
/** What the first page of one lists of each. The rest comes with the app. */
const firstEvents = 24;
const firstStatements = 12;
/** Where there are more than so many statements, a first page lists a part of them too. */
const maxStatements = 100;
const someStatements = 24;
/** Events before and after the one that is shown, and of those that go with it. */
const neighbours = 3;
const maxLinked = 24;

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
  const { statements } = all;
  const first =
    statements.length > maxStatements
      ? { ...all, statements: statements.subarray(0, someStatements) }
      : all;
  if (dataset.event.length <= maxEvents) {
    return (thing) => ({ dataset, visible: thing === null ? first : all });
  }
  return (thing) => {
    if (thing === null) return { dataset, visible: beginning(all) };
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

function beginning(all: Visible): Visible {
  return {
    ...all,
    dated: all.dated.subarray(0, firstEvents),
    undated: all.undated.subarray(0, firstEvents),
    statements: all.statements.subarray(0, firstStatements),
  };
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
