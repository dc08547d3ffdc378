import type { Dataset } from './dataset';
import type { TimelineEvent } from './dataset-schema';
import { type LaneMode, layOutLanes } from './lanes';
import {
  type DetailMark,
  type DetailQuery,
  type HeapMark,
  indexDetail,
  queryDetail,
} from './level-of-detail';
import { selectVisible } from './select';

/** What the reader asks for, by id; an empty set leaves all in. */
export interface EventFilter {
  readonly speakers: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

/** Which marks to draw, as `DetailQuery` has it, with ids instead of rows. */
export interface MarkQuestion extends Omit<DetailQuery, 'alone'> {
  readonly filter: EventFilter;
  readonly lanes: LaneMode;
  /** Ids of events that are never part of a heap. */
  readonly alone: ReadonlySet<string>;
}

/** An event by its id, or a heap without its rows. */
export type IndexedMark =
  | { readonly kind: 'event'; readonly lane: string; readonly id: string }
  | Omit<HeapMark, 'parts' | 'alone'>;

/** What passes a filter, and what each option would keep, given the other. */
interface EventCounts {
  readonly events: number;
  readonly statements: number;
  readonly speakers: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
}

/**
 * All that the timeline asks of its events, whichever engine answers: typed arrays in this page
 * (`indexInMemory`), or SQL somewhere else (`dataset/sql-index`). Each rejects where its engine fails.
 */
export interface EventIndex {
  readonly marks: (question: MarkQuestion) => Promise<readonly IndexedMark[]>;
  readonly counts: (filter: EventFilter) => Promise<EventCounts>;
  /** Null for an id that no event has. */
  readonly event: (id: string) => Promise<TimelineEvent | null>;
}

/** The index over a dataset in memory. */
export function indexInMemory(dataset: Dataset): EventIndex {
  const select = (filter: EventFilter) => selectVisible(dataset, { ...filter, hits: null });
  return {
    marks: async ({ filter, lanes: mode, alone, ...query }) => {
      const visible = select(filter);
      const lanes = layOutLanes(dataset, { mode, rows: visible.dated, visible });
      const rows = new Set(Array.from(alone).flatMap((id) => dataset.event.rowOf(id) ?? []));
      const found = queryDetail(indexDetail(dataset.columns, lanes), { ...query, alone: rows });
      return found.map((mark) => withIds(dataset, mark));
    },
    counts: async (filter) => {
      const { eventCount, statements, speakerCounts, themeCounts } = select(filter);
      return {
        events: eventCount,
        statements: statements.length,
        speakers: speakerCounts,
        themes: themeCounts,
      };
    },
    event: async (id) => dataset.event.get(id) ?? null,
  };
}

function withIds({ event }: Dataset, mark: DetailMark): IndexedMark {
  if (mark.kind === 'event') {
    return { kind: 'event', lane: mark.lane, id: event.at(mark.row).id };
  }
  const { kind, lane, key, start, end, count } = mark;
  return { kind, lane, key, start, end, count };
}
