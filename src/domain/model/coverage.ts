import { overlap } from '@/domain/axis/time-window';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Table } from '@/lib/rows/table';
import type { DatasetPart } from './dataset-part';
import type { EventColumns } from './event-columns';
import type { Thing } from './thing';

/** What a dataset knows of itself, whether all of it was read or not. */
export interface Coverage {
  /** How many records there are, with those that were not read. */
  readonly counts: Readonly<Record<'events' | 'statements', number>>;
  /** Whether all of them were read. */
  readonly isComplete: boolean;
  /** Whether all statements that link to a record were read. */
  readonly isFullyLoaded: (thing: Thing) => boolean;
  /** A statement's place among all in the article, from 1, by its row. */
  readonly numberOfRow: (row: number) => number;
}

/** The records that were read. */
interface Held {
  readonly event: Pick<Table<TimelineEvent>, 'length' | 'rowOf'>;
  readonly statement: { readonly length: number; readonly has: (id: string) => boolean };
  readonly columns: Pick<EventColumns, 'start' | 'end'>;
}

/** `part` is null where all records were read. */
export function coverageOf(part: DatasetPart | null, held: Held): Coverage {
  if (part === null) {
    return {
      counts: { events: held.event.length, statements: held.statement.length },
      isComplete: true,
      isFullyLoaded: () => true,
      numberOfRow: (row) => row + 1,
    };
  }
  return {
    counts: part.of,
    isComplete: false,
    isFullyLoaded: ({ kind, id }) => {
      // Anyone may have spoken at other times too.
      if (kind === 'speaker') return false;
      return kind === 'event' ? isEventOf(part, held, id) : held.statement.has(id);
    },
    numberOfRow: (row) => (part.places[row] ?? 0) + 1,
  };
}

/** What is said of an event was read where it lies in the part, or was asked for by name. */
function isEventOf(part: DatasetPart, { event, columns }: Held, id: string): boolean {
  if (part.asked?.kind === 'event' && part.asked.id === id) return true;
  const row = event.rowOf(id);
  if (row === undefined || row >= columns.start.length) return false;
  return overlap(part, { start: columns.start[row] ?? 0, end: columns.end[row] ?? 0 });
}
