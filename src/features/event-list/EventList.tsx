import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { TimeWindow } from '@/domain/axis/time-window';
import type { Dataset } from '@/domain/model/dataset';
import { isOrderUncertain } from '@/domain/select/date-order';
import { rowsInWindow } from '@/domain/select/in-window';
import type { Visible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import { useAttention } from '@/ui/links/thing-context';
import { PageRows } from '@/ui/rows/PageRows';
import type { VirtualRowProps } from '@/ui/rows/VirtualRows';
import { words } from '@/words/en';
import { EventRow } from './EventRow';
import { FollowNote } from './FollowNote';

interface EventListProps {
  readonly dataset: Dataset;
  /** Events that pass, said at once where the rows follow later. */
  readonly kept?: number;
  readonly visible: Visible;
  readonly terms: readonly string[];
  /** Where the reader moved the timeline to, and the list follows; null where it is as it was at first. */
  readonly window?: TimeWindow | null;
}

/** Up to here the list is there as a whole, and the page scrolls it. */
const maxRows = 250;
const estimate = 62;
/** Up to here a list is looked over at a glance, and is whole wherever the window is. */
const maxWhole = 24;

/** The full equal of the timeline: dated events in date order, and the count that is announced. */
export const EventList = memo(function EventList(props: EventListProps) {
  const { dataset, visible, terms, window = null, kept = visible.eventCount } = props;
  const [isAll, setAll] = useState(false);
  const inView = useMemo(
    () =>
      window && visible.dated.length > maxWhole
        ? rowsInWindow(dataset.columns, visible.dated, window)
        : null,
    [dataset, visible, window],
  );
  const rows = isAll || !inView ? visible.dated : inView;
  return (
    <section className="list-col" aria-labelledby="events-heading">
      <div className="col-h flex justify-between gap-3 border-ink border-b-2 pb-1.5 text-sm">
        <h2 id="events-heading" className="font-semibold">
          {words.list.name}
        </h2>
        {/* Said with the statements, and once what is typed rests: `Spoken`. */}
        <span role="status" aria-live="off" className="text-ink-2">
          {words.filters.visible(kept, dataset.event.length)}
        </span>
      </div>
      {inView && inView.length < visible.dated.length && (
        <FollowNote
          inView={inView.length}
          all={visible.dated.length}
          isAll={isAll}
          onAll={setAll}
        />
      )}
      {rows.length > maxRows ? (
        <LongList dataset={dataset} terms={terms} rows={rows} />
      ) : (
        <ol
          role="list"
          id="events"
          className="events scroll-mt-8"
          aria-labelledby="events-heading"
          tabIndex={-1}
        >
          {takeRows(dataset.event, rows).map((event, index) => (
            <EventRow
              key={event.id}
              dataset={dataset}
              event={event}
              terms={terms}
              isOrderUncertain={isOrderUncertain(dataset, rows, index)}
            />
          ))}
        </ol>
      )}
      {rows.length === 0 && inView && visible.dated.length > 0 && (
        <Remark>{words.list.noneInView}</Remark>
      )}
      <Remarks dataset={dataset} visible={visible} />
    </section>
  );
});

/** What orders the list, and what is missing from it. */
function Remarks({ dataset, visible }: Pick<EventListProps, 'dataset' | 'visible'>) {
  const { dated, undated } = visible;
  if (dataset.event.length === 0) return null;
  if (dated.length === 0) {
    const all = undated.length === dataset.event.length;
    return <Remark>{all ? words.list.onlyUndated(undated.length) : words.list.none}</Remark>;
  }
  return (
    <>
      {dated.length > 1 && <Remark>{words.list.order}</Remark>}
      {undated.length > 0 && <Remark>{words.list.undatedBelow(undated.length)}</Remark>}
    </>
  );
}

interface LongListProps extends Pick<EventListProps, 'dataset' | 'terms'> {
  readonly rows: Uint32Array;
}

function LongList({ dataset, terms, rows }: LongListProps) {
  const { selected } = useAttention();
  const selectedRow = selected?.kind === 'event' ? dataset.event.rowOf(selected.id) : undefined;
  // The same while the reader points at one row after the other.
  const draw = useCallback(
    (index: number, row: VirtualRowProps) => {
      const event = dataset.event.at(rows[index] ?? 0);
      return (
        <EventRow
          key={event.id}
          dataset={dataset}
          event={event}
          terms={terms}
          row={row}
          isOrderUncertain={isOrderUncertain(dataset, rows, index)}
        />
      );
    },
    [dataset, terms, rows],
  );
  return (
    <PageRows
      count={rows.length}
      estimate={estimate}
      shown={selectedRow === undefined ? -1 : rows.indexOf(selectedRow)}
      list={longList}
    >
      {draw}
    </PageRows>
  );
}

const longList = {
  tag: 'ol',
  id: 'events',
  className: 'events scroll-mt-8',
  labelledBy: 'events-heading',
} as const;

function Remark({ children }: { readonly children: ReactNode }) {
  return <p className="pt-2 pl-3 text-fine text-ink-2">{children}</p>;
}
