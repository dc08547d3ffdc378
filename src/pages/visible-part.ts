import type { Dataset } from '@/domain/dataset';
import type { TimelineEvent } from '@/domain/dataset-schema';
import { findLinked, type Thing } from '@/domain/linked';
import { selectVisible, type Visible } from '@/domain/select';

/** Up to here a page lists all events and all statements; a larger dataset's page lists a part. */
const mostEvents = 200;
const mostStatements = 100;
/** Events before and after the one that is shown. */
const neighbours = 8;

/** What one page lists: a dataset with fewer events, and what of it is seen. */
export interface PagePart {
  readonly dataset: Dataset;
  readonly visible: Visible;
}

/** What passes when nothing is filtered. */
export function everythingVisible(dataset: Dataset): Visible {
  return selectVisible(dataset, { speakers: new Set(), themes: new Set(), hits: null });
}

/** Finds what a page lists: all of a small dataset, of a large one what stands near to its thing. */
export function createPartFinder(
  dataset: Dataset,
  all: Visible,
): (thing: Thing | null) => PagePart {
  const first = { ...all, statements: all.statements.slice(0, mostStatements) };
  if (dataset.file.events.length <= mostEvents) {
    return (thing) => ({ dataset, visible: thing === null ? first : all });
  }
  const places = new Map(dataset.datedEvents.map(({ id }, index) => [id, index]));
  return (thing) => {
    const events = thing === null ? beginning(dataset) : near({ dataset, places }, thing);
    const isDated = ({ id }: TimelineEvent) => places.has(id);
    return {
      dataset: {
        ...dataset,
        datedEvents: events.filter(isDated).toSorted(byPlace(places)),
        undatedEvents: events.filter((event) => !isDated(event)),
      },
      visible: thing === null ? first : all,
    };
  };
}

type Places = ReadonlyMap<string, number>;

function beginning({ datedEvents, undatedEvents }: Dataset): readonly TimelineEvent[] {
  return [...datedEvents.slice(0, mostEvents), ...undatedEvents.slice(0, mostEvents)];
}

function near(
  { dataset, places }: { readonly dataset: Dataset; readonly places: Places },
  thing: Thing,
): readonly TimelineEvent[] {
  const linked = [...findLinked(dataset, thing).events].slice(0, mostEvents);
  const own = thing.kind === 'event' ? [thing.id] : [];
  const at = places.get(own[0] ?? linked[0] ?? '') ?? 0;
  const around = dataset.datedEvents.slice(Math.max(0, at - neighbours), at + neighbours + 1);
  const named = [...own, ...linked].flatMap((id) => dataset.event.get(id) ?? []);
  return [...new Set([...named, ...around])];
}

function byPlace(places: Places) {
  return (a: TimelineEvent, b: TimelineEvent) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
}
